import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { AmendmentForm } from "#features/contracts/amendment/amendment-form.tsx";
import { readFormOptions } from "#features/contracts/form/read-form-options.ts";
import { readContract } from "#features/contracts/read-contract.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type AmendPageProps = { params: Promise<{ contractId: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("contracts.amendment"))("pageTitle"),
});

/** What does the amendment change, and what follows from it? */
const AmendPage = async ({ params }: AmendPageProps) => {
  const { contractId } = await params;
  const [t, list, { place }, { contract }, options] = await Promise.all([
    getTranslations("contracts.amendment"),
    getTranslations("contracts.list"),
    readPerson(),
    readContract(contractId),
    readFormOptions(),
  ]);
  if (!mayCall(contractRoutes.amend, place) || !contract.signedOn) redirect(`/contrats/${contractId}`);
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
      <PageHeader title={t("pageTitle")} lead={t("lead")} trail={trail} />
      <AmendmentForm
        contract={contract}
        services={options.services.filter(({ vendorId }) => vendorId === contract.vendorId)}
        settings={options.settings}
        today={options.today}
      />
    </>
  );
};

export default AmendPage;
