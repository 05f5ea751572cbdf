import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { VendorForm } from "#features/vendors/form/vendor-form.tsx";
import { readOwners } from "#features/vendors/read-owners.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("vendors.form"))("newTitle"),
});

const NewVendorPage = async () => {
  const [{ place }, owners] = await Promise.all([readPerson(), readOwners()]);
  if (!mayCall(vendorRoutes.register, place)) notFound();
  const t = await getTranslations("vendors.form");
  const frame = await getTranslations("frame");
  return (
    <>
      <PageHeader
        title={t("newTitle")}
        lead={t("newLead")}
        trail={<Breadcrumb links={[{ href: "/prestataires", label: frame("vendors") }]} />}
      />
      <VendorForm owners={owners} />
    </>
  );
};

export default NewVendorPage;
