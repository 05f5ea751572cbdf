import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { ContractForm } from "#features/contracts/form/contract-form.tsx";
import { formValuesOf } from "#features/contracts/form/form-values-of.ts";
import { readFormOptions } from "#features/contracts/form/read-form-options.ts";
import { readContract } from "#features/contracts/read-contract.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type EditContractPageProps = { params: Promise<{ contractId: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("contracts.form"))("editTitle"),
});

/** What has changed in this contract? */
const EditContractPage = async ({ params }: EditContractPageProps) => {
  const { contractId } = await params;
  if (!mayCall(contractRoutes.change, (await readPerson()).place)) redirect(`/contrats/${contractId}`);
  const [t, list, { contract }, options] = await Promise.all([
    getTranslations("contracts.form"),
    getTranslations("contracts.list"),
    readContract(contractId),
    readFormOptions(),
  ]);
  const trail = (
    <nav aria-label={t("trail")}>
      <Link href="/contrats">{list("title")}</Link> / <Link href={`/contrats/${contractId}`}>{contract.title}</Link>
    </nav>
  );
  return (
    <>
      <PageHeader title={t("editTitle")} lead={t("editLead")} trail={trail} />
      <ContractForm
        initial={formValuesOf(contract)}
        options={options}
        known={{ contractId, version: contract.version }}
      />
    </>
  );
};

export default EditContractPage;
