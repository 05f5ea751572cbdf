import { isEvaluationOpen } from "@vigie/shared/evaluation/evaluation.ts";
import { isBare } from "@vigie/shared/risk/risk-level.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { DocumentSection } from "#components/documents/document-section.tsx";
import type { NextBySubject } from "#components/reminders/next-by-subject.ts";
import { Skeleton } from "#components/skeleton.tsx";
import { Tabs } from "#components/tabs/tabs.tsx";
import { VendorActions } from "../actions/vendor-actions.tsx";
import { PastEvaluations } from "../evaluation/past-evaluations.tsx";
import { VendorEvaluation } from "../evaluation/vendor-evaluation.tsx";
import type { Owner } from "../owner.ts";
import { VendorRisks } from "../risks/vendor-risks.tsx";
import { VendorContracts } from "./vendor-contracts.tsx";
import { VendorHistory } from "./vendor-history.tsx";
import { VendorPart } from "./vendor-part.tsx";
import { VendorServices } from "./vendor-services.tsx";

type VendorTabsProps = {
  page: VendorPage;
  owners: readonly Owner[];
  /** Who is reminded next of what hangs on the vendor. */
  next: NextBySubject;
  mayWrite: boolean;
  mayAccept: boolean;
};

/** All that hangs on a vendor, one part at a time. */
export const VendorTabs = async ({ page, owners, next, mayWrite, mayAccept }: VendorTabsProps) => {
  const { vendor, contracts, services, actions, risks, documents, evaluations, people, today } = page;
  const t = await getTranslations("vendors");
  const risk = await getTranslations("risks");
  // What is out of the register takes nothing new.
  const mayAdd = mayWrite && !vendor.archivedOn;
  const bare = risks.filter(isBare).length;
  const late = actions.filter(({ status, dueOn }) => status === "open" && dueOn < today).length;
  const open = evaluations.find(isEvaluationOpen);
  const current = (items: readonly { archivedOn?: string | undefined }[]) =>
    items.filter(({ archivedOn }) => !archivedOn).length;
  return (
    <Tabs
      label={t("one.parts", { name: vendor.name })}
      parameter="onglet"
      tabs={[
        {
          key: "contrats",
          label: t("one.contracts"),
          count: current(contracts),
          panel: <VendorContracts page={page} mayWrite={mayAdd} />,
        },
        {
          key: "services",
          label: t("one.services"),
          count: current(services),
          panel: <VendorServices page={page} mayWrite={mayAdd} />,
        },
        {
          key: "risques",
          label: t("one.risks"),
          count: risks.filter(({ status }) => status === "open").length,
          ...(bare > 0 && { alarm: risk("bareCount", { count: bare }) }),
          panel: <VendorRisks page={page} owners={owners} next={next} mayWrite={mayAdd} mayAccept={mayAccept} />,
        },
        {
          key: "mesures",
          label: t("one.actions"),
          count: actions.filter(({ status }) => status === "open").length,
          ...(late > 0 && { alarm: t("one.late", { count: late }) }),
          panel: (
            <VendorActions
              vendorId={vendor.id}
              actions={actions}
              people={people}
              owners={owners}
              next={next}
              today={today}
              mayWrite={mayAdd}
            />
          ),
        },
        {
          key: "documents",
          label: t("one.documents"),
          count: documents.filter(({ isCurrent, removedAt }) => isCurrent && !removedAt).length,
          panel: (
            <Suspense fallback={<Skeleton shape="table" rows={3} />}>
              <DocumentSection vendorId={vendor.id} />
            </Suspense>
          ),
        },
        {
          key: "evaluations",
          label: t("one.evaluations"),
          ...(open && open.dueOn < today && { alarm: t("one.late", { count: 1 }) }),
          panel: (
            <VendorPart title={t("one.evaluations")}>
              <VendorEvaluation
                vendor={vendor}
                evaluation={open}
                next={next}
                today={today}
                owners={owners}
                mayWrite={mayAdd}
              />
              <PastEvaluations evaluations={evaluations.filter((evaluation) => !isEvaluationOpen(evaluation))} />
            </VendorPart>
          ),
        },
        {
          key: "historique",
          label: t("one.history"),
          panel: (
            <Suspense fallback={<Skeleton shape="text" rows={6} />}>
              <VendorHistory vendorId={vendor.id} />
            </Suspense>
          ),
        },
      ]}
    />
  );
};
