import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { NoService } from "#features/services/no-service.tsx";
import { ServiceForm } from "#features/services/service-form.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("services.form"))("newTitle"),
});

type NewServicePageProps = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

const NewServicePage = async ({ searchParams }: NewServicePageProps) => {
  const [{ place }, { items }, search] = await Promise.all([
    readPerson(),
    readApi(vendorRoutes.list, {}),
    searchParams,
  ]);
  if (!mayCall(serviceRoutes.register, place)) notFound();
  // A service needs a vendor to come from: without any, the page says so.
  if (items.length === 0) return <NoService mayWrite />;
  const t = await getTranslations("services.form");
  const from = items.find(({ id }) => id === search.prestataire);
  const frame = await getTranslations("frame");
  return (
    <>
      <PageHeader
        title={t("newTitle")}
        lead={t("newLead")}
        trail={<Breadcrumb links={[{ href: "/services", label: frame("services") }]} />}
      />
      <ServiceForm vendors={items.map(({ id, name }) => ({ id, name }))} fromVendorId={from?.id} />
    </>
  );
};

export default NewServicePage;
