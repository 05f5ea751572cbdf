import { isEvaluationOpen } from "@vigie/shared/evaluation/evaluation.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { evaluationPartId } from "#features/vendors/evaluation-part-id.ts";
import { PastEvaluations } from "#features/vendors/past-evaluations.tsx";
import { readOwners } from "#features/vendors/read-owners.ts";
import { readVendorPage } from "#features/vendors/read-vendor-page.ts";
import { VendorContracts } from "#features/vendors/vendor-contracts.tsx";
import { VendorDue } from "#features/vendors/vendor-due.tsx";
import { VendorEvaluation } from "#features/vendors/vendor-evaluation.tsx";
import { VendorFacts } from "#features/vendors/vendor-facts.tsx";
import styles from "#features/vendors/vendor-page.module.css";
import { VendorPart } from "#features/vendors/vendor-part.tsx";
import { VendorServices } from "#features/vendors/vendor-services.tsx";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type VendorPageProps = { params: Promise<{ vendorId: string }> };

export const generateMetadata = async ({ params }: VendorPageProps): Promise<Metadata> => ({
  title: (await readVendorPage((await params).vendorId)).vendor.name,
});

const OneVendorPage = async ({ params }: VendorPageProps) => {
  const { vendorId } = await params;
  const [page, { place }, owners] = await Promise.all([readVendorPage(vendorId), readPerson(), readOwners()]);
  const { vendor, evaluations, today } = page;
  const t = await getTranslations("vendors");
  const mayWrite = mayCall(vendorRoutes.change, place);
  const change = mayWrite && (
    <ButtonLink variant="default" href={`/prestataires/${vendorId}/modifier`}>
      {t("form.change")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={vendor.name} action={change} />
      <div className={styles.top}>
        <VendorDue page={page} />
        <VendorFacts vendor={vendor} ownerName={owners.find(({ personId }) => personId === vendor.ownerId)?.name} />
      </div>
      <VendorContracts page={page} mayWrite={mayWrite} />
      <VendorServices page={page} mayWrite={mayWrite} />
      <VendorPart id={evaluationPartId} title={t("one.evaluation")}>
        <VendorEvaluation
          vendor={vendor}
          evaluation={evaluations.find(isEvaluationOpen)}
          today={today}
          owners={owners}
          mayWrite={mayWrite}
        />
        <PastEvaluations evaluations={evaluations.filter((evaluation) => !isEvaluationOpen(evaluation))} />
      </VendorPart>
    </>
  );
};

export default OneVendorPage;
