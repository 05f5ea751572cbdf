import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { isCaseOpen } from "@vigie/shared/case/case-status.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { ContractId } from "@vigie/shared/ids.ts";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { readContractCases } from "#components/case/contract-cases.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { NewCaseForm } from "#features/decisions/new-case-form.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readCommune } from "#lib/session/read-commune.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("decisions.new"))("title"),
});

type NewDecisionProps = { searchParams: Promise<{ contrat?: string | string[] }> };

/** What do you propose for this contract? One that is on its way already is shown instead. */
const NewDecisionPage = async ({ searchParams }: NewDecisionProps) => {
  const { contrat } = await searchParams;
  const read = ContractId.safeParse(contrat);
  const { place } = await readPerson();
  if (!read.success || !mayCall(caseRoutes.open, place)) notFound();
  const [{ contract }, cases, t] = await Promise.all([
    readApi(contractRoutes.show, { params: { contractId: read.data } }),
    readContractCases(read.data),
    getTranslations("decisions.new"),
  ]);
  const underWay = cases.find(({ status }) => isCaseOpen(status));
  if (underWay) redirect(`/decisions/${underWay.id}`);
  const list = await getTranslations("contracts.list");
  const trail = (
    <Breadcrumb
      links={[
        { href: "/contrats", label: list("title") },
        { href: `/contrats/${contract.id}`, label: contract.title },
      ]}
    />
  );
  const lead = t.rich("lead", {
    title: contract.title,
    vendor: contract.vendorName,
    executive: (await readCommune()).executiveName,
    b: (chunks) => <strong>{chunks}</strong>,
  });
  return (
    <>
      <PageHeader title={t("title")} lead={lead} trail={trail} />
      <NewCaseForm contractId={contract.id} term={contract.rulingTerm} />
    </>
  );
};

export default NewDecisionPage;
