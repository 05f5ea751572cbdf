import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { ContractForm } from "#features/contracts/form/contract-form.tsx";
import { formValuesOf } from "#features/contracts/form/form-values-of.ts";
import { readFormOptions } from "#features/contracts/form/read-form-options.ts";
import { readContract } from "#features/contracts/read-contract.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type EditContractPageProps = {
  params: Promise<{ contractId: string }>;
  searchParams: Promise<{ service?: string | string[] }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("contracts.form"))("editTitle"),
});

/** What has changed in this contract? */
const EditContractPage = async ({ params, searchParams }: EditContractPageProps) => {
  const { contractId } = await params;
  if (!mayCall(contractRoutes.change, (await readPerson()).place)) redirect(`/contrats/${contractId}`);
  const [{ service }, t, list, { contract }, options] = await Promise.all([
    searchParams,
    getTranslations("contracts.form"),
    getTranslations("contracts.list"),
    readContract(contractId),
    readFormOptions(),
  ]);
  const initial = formValuesOf(contract);
  // Who comes from a service wants it in this contract.
  const wanted = options.services.find(({ id, vendorId }) => id === service && vendorId === contract.vendorId);
  const serviceIds = [...new Set([...initial.serviceIds, ...(wanted ? [wanted.id] : [])])];
  const trail = (
    <Breadcrumb
      links={[
        { href: "/contrats", label: list("title") },
        { href: `/contrats/${contractId}`, label: contract.title },
      ]}
    />
  );
  return (
    <>
      <PageHeader title={t("editTitle")} lead={t("editLead")} trail={trail} />
      <ContractForm
        initial={{ ...initial, serviceIds }}
        options={options}
        known={{ contractId, version: contract.version }}
      />
    </>
  );
};

export default EditContractPage;
