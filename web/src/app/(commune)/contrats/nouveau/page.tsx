import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { ContractForm } from "#features/contracts/form/contract-form.tsx";
import { emptyForm } from "#features/contracts/form/form-values-of.ts";
import { readFormOptions } from "#features/contracts/form/read-form-options.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type NewContractPageProps = { searchParams: Promise<{ prestataire?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("contracts.form"))("newTitle"),
});

/** What must be known of a contract for its dates to be watched? */
const NewContractPage = async ({ searchParams }: NewContractPageProps) => {
  const t = await getTranslations("contracts.form");
  if (!mayCall(contractRoutes.register, (await readPerson()).place))
    return (
      <>
        <PageHeader title={t("newTitle")} />
        <EmptyState
          title={t("onlyKeepers.title")}
          why={t("onlyKeepers.why")}
          action={<ButtonLink href="/contrats">{t("onlyKeepers.action")}</ButtonLink>}
        />
      </>
    );
  const [{ prestataire }, options] = await Promise.all([searchParams, readFormOptions()]);
  if (options.vendors.length === 0)
    return (
      <>
        <PageHeader title={t("newTitle")} />
        <EmptyState
          title={t("noVendor.title")}
          why={t("noVendor.why")}
          action={<ButtonLink href="/prestataires/nouveau">{t("noVendor.action")}</ButtonLink>}
        />
      </>
    );
  const wanted = options.vendors.find(({ id }) => id === prestataire);
  const frame = await getTranslations("frame");
  return (
    <>
      <PageHeader
        title={t("newTitle")}
        lead={t("newLead")}
        trail={<Breadcrumb links={[{ href: "/contrats", label: frame("contracts") }]} />}
      />
      <ContractForm initial={{ ...emptyForm, vendorId: wanted?.id ?? "" }} options={options} />
    </>
  );
};

export default NewContractPage;
