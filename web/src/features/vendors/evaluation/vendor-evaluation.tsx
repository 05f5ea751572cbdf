"use client";

import { Button } from "@mantine/core";
import { type Evaluation, evaluationMonths, nextEvaluationOn } from "@vigie/shared/evaluation/evaluation.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Day } from "#components/day.tsx";
import type { NextBySubject } from "#components/reminders/next-by-subject.ts";
import { NextReminderLine } from "#components/reminders/next-reminder-line.tsx";
import type { Owner } from "../owner.ts";
import styles from "../page/vendor-page.module.css";
import { EvaluationForm } from "./evaluation-form.tsx";

type VendorEvaluationProps = {
  vendor: Pick<VendorPage["vendor"], "id" | "criticality" | "ownerId">;
  /** The one under way, if any. */
  evaluation: Evaluation | undefined;
  next: NextBySubject;
  today: string;
  owners: readonly Owner[];
  mayWrite: boolean;
};

/** When a vendor is evaluated next: to be planned, or planned and to be moved. */
export const VendorEvaluation = ({ vendor, evaluation, next, today, owners, mayWrite }: VendorEvaluationProps) => {
  const t = useTranslations("vendors");
  const [isOpen, setIsOpen] = useState(false);
  const owner = owners.find(({ personId }) => personId === evaluation?.ownerId)?.name;
  const isLate = evaluation !== undefined && evaluation.dueOn < today;
  return (
    <>
      {evaluation ? (
        <p>
          {t.rich(isLate ? "evaluation.late" : "evaluation.planned", {
            day: () => <Day on={evaluation.dueOn} today={today} />,
          })}{" "}
          {owner && t("evaluation.by", { name: owner })}
          <NextReminderLine next={next} subjectId={evaluation.id} today={today} />
        </p>
      ) : (
        <p>{t("evaluation.none")}</p>
      )}
      {mayWrite && !isOpen && (
        <Button
          variant={evaluation ? "default" : "filled"}
          mt="md"
          className={styles.action ?? ""}
          onClick={() => setIsOpen(true)}
        >
          {evaluation ? t("evaluation.move") : t("evaluation.plan")}
        </Button>
      )}
      {isOpen && (
        <div className={styles.evaluationForm}>
          {!evaluation && (
            <p className={styles.soft}>
              {t("evaluation.proposed", {
                criticality: t(`criticality.${vendor.criticality}`),
                months: String(evaluationMonths[vendor.criticality]),
              })}
            </p>
          )}
          <EvaluationForm
            vendorId={vendor.id}
            evaluation={evaluation}
            initial={{
              dueOn: evaluation?.dueOn ?? nextEvaluationOn(vendor.criticality, today),
              ownerId: evaluation?.ownerId ?? vendor.ownerId ?? "",
            }}
            owners={owners}
            onClose={() => setIsOpen(false)}
          />
        </div>
      )}
    </>
  );
};
