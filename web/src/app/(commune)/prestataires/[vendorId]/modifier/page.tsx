import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { VendorForm } from "#features/vendors/form/vendor-form.tsx";
import { readVendorPage } from "#features/vendors/page/read-vendor-page.ts";
import { VendorTrail } from "#features/vendors/page/vendor-trail.tsx";
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
  return (
    <>
      <PageHeader title={await titleOf(props)} trail={<VendorTrail vendor={vendor} />} />
      <VendorForm vendor={vendor} owners={owners} />
    </>
  );
};

export default VendorFormPage;
