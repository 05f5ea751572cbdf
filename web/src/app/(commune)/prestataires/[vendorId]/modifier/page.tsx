import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { VendorForm } from "#features/vendors/form/vendor-form.tsx";
import { readVendorPage } from "#features/vendors/page/read-vendor-page.ts";
import { readOwners } from "#features/vendors/read-owners.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type VendorFormPageProps = { params: Promise<{ vendorId: string }> };

const titleOf = async ({ params }: VendorFormPageProps): Promise<string> => {
  const { vendor } = await readVendorPage((await params).vendorId);
  return (await getTranslations("vendors.form"))("changeTitle", { name: vendor.name });
};

export const generateMetadata = async (props: VendorFormPageProps): Promise<Metadata> => ({
  title: await titleOf(props),
});

const VendorFormPage = async (props: VendorFormPageProps) => {
  const { vendorId } = await props.params;
  const [{ vendor }, { place }, owners] = await Promise.all([readVendorPage(vendorId), readPerson(), readOwners()]);
  if (!mayCall(vendorRoutes.change, place)) notFound();
  const t = await getTranslations("vendors");
  const trail = (
    <Breadcrumb
      links={[
        { href: "/prestataires", label: t("page") },
        { href: `/prestataires/${vendorId}`, label: vendor.name },
      ]}
    />
  );
  return (
    <>
      <PageHeader title={await titleOf(props)} trail={trail} />
      <VendorForm vendor={vendor} owners={owners} />
    </>
  );
};

export default VendorFormPage;
