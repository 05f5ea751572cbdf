import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { LetterheadForm } from "#features/letterhead/letterhead-form.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("decisions.letterhead"))("title"),
});

/** How does the commune present itself on a letter? */
const LetterheadPage = async () => {
  const { place } = await readPerson();
  if (!mayCall(communeRoutes.changeLetterhead, place)) notFound();
  const [commune, t, frame] = await Promise.all([
    readApi(communeRoutes.show, {}),
    getTranslations("decisions.letterhead"),
    getTranslations("frame"),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t(commune.letterhead ? "lead" : "missing")}
        trail={<Breadcrumb links={[{ href: "/reglages", label: frame("settings") }]} />}
      />
      <LetterheadForm commune={commune} today={dayInZurich(new Date())} />
    </>
  );
};

export default LetterheadPage;
