import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { ServiceTable } from "#components/service-table/service-table.tsx";
import { NoService } from "#features/services/no-service.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("services"))("page") });

const ServicesPage = async () => {
  const [{ items }, { place }] = await Promise.all([readApi(serviceRoutes.list, {}), readPerson()]);
  const t = await getTranslations("services");
  const mayWrite = mayCall(serviceRoutes.register, place);
  if (items.length === 0) return <NoService mayWrite={mayWrite} />;
  const missing = items.filter(({ isCovered }) => !isCovered).length;
  const lead =
    missing === 0
      ? t("list.covered", { count: items.length })
      : t("list.uncovered", { missing, count: String(items.length) });
  // What lacks a contract first: it is what somebody must see to.
  const rows = items.toSorted(
    (a, b) => Number(a.isCovered) - Number(b.isCovered) || a.name.localeCompare(b.name, "fr"),
  );
  return (
    <>
      <PageHeader
        title={t("page")}
        lead={lead}
        action={mayWrite && <ButtonLink href="/services/nouveau">{t("list.add")}</ButtonLink>}
      />
      <ServiceTable rows={rows} mayWrite={mayWrite} />
    </>
  );
};

export default ServicesPage;
