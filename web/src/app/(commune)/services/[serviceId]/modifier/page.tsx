import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { readServicePage } from "#features/services/read-service-page.ts";
import { ServiceForm } from "#features/services/service-form.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type ServiceFormPageProps = { params: Promise<{ serviceId: string }> };

const titleOf = async (serviceId: string): Promise<string> => {
  const { name } = (await readServicePage(serviceId)).service;
  return (await getTranslations("services.form"))("changeTitle", { name });
};

export const generateMetadata = async ({ params }: ServiceFormPageProps): Promise<Metadata> => ({
  title: await titleOf((await params).serviceId),
});

const ServiceFormPage = async ({ params }: ServiceFormPageProps) => {
  const { serviceId } = await params;
  const [{ service }, { place }, { items }] = await Promise.all([
    readServicePage(serviceId),
    readPerson(),
    readApi(vendorRoutes.list, {}),
  ]);
  if (!mayCall(serviceRoutes.change, place)) notFound();
  const t = await getTranslations("services");
  const trail = (
    <Breadcrumb
      links={[
        { href: "/services", label: t("page") },
        { href: `/services/${serviceId}`, label: service.name },
      ]}
    />
  );
  return (
    <>
      <PageHeader title={await titleOf(serviceId)} trail={trail} />
      <ServiceForm service={service} vendors={items.map(({ id, name }) => ({ id, name }))} />
    </>
  );
};

export default ServiceFormPage;
