import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportFlow } from "#features/portfolio-import/import-flow.tsx";
import { kindOfSlug } from "#features/portfolio-import/kind-slugs.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";
import { importRows } from "./import-rows.ts";

type ImportPageProps = { searchParams: Promise<{ genre?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("portfolioImport"))("page"),
});

/** What does your spreadsheet hold? */
const ImportPage = async ({ searchParams }: ImportPageProps) => {
  const [{ genre }, { place }] = await Promise.all([searchParams, readPerson()]);
  if (!mayCall(importRoutes.importRows, place)) notFound();
  const first = ImportKind.safeParse(typeof genre === "string" ? kindOfSlug(genre) : undefined).data ?? "contracts";
  return <ImportFlow key={first} first={first} send={importRows} />;
};

export default ImportPage;
