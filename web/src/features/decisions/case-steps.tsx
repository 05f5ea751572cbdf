import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { needsLetter } from "@vigie/shared/case/outcomes-for.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import styles from "./decision.module.css";

type CaseStepsProps = { page: Pick<CasePage, "case" | "people" | "waiting"> };

const order = ["open", "proposed", "mandated", "executed", "confirmed"] as const;

/** The path of a case: five steps with who took them and when; the one that is waited for stands out. */
export const CaseSteps = ({ page: { case: found, people, waiting } }: CaseStepsProps) => {
  const t = useTranslations("decisions.steps");
  const { status, proposal, mandate, execution, confirmation, openedBy, openedAt } = found;
  const acts = {
    open: { by: openedBy, at: openedAt },
    proposed: proposal,
    mandated: mandate,
    executed: execution,
    confirmed: confirmation,
  };
  const reached = order.findLastIndex((step) => acts[step] !== undefined);
  const nameOf = (personId: string) => people.find((person) => person.personId === personId)?.name ?? "";
  const needsNone = status === "confirmed" && !confirmation && mandate && !needsLetter(mandate.outcome);
  // Sent back, a proposal is to be made again.
  const isAgain = status === "open" && proposal !== undefined;
  const stateOf = (step: (typeof order)[number], index: number) => {
    if (step === "confirmed" && needsNone) return "done";
    if (isAgain && step === "proposed") return "now";
    if (acts[step]) return "done";
    if (status === "cancelled") return "over";
    return index === reached + 1 && waiting ? "now" : "ahead";
  };
  return (
    <ol className={styles.path} aria-label={t("title")}>
      {order.map((step, index) => {
        const act = acts[step];
        const state = stateOf(step, index);
        return (
          <li key={step} className={styles.step} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            <span className={styles.stepName}>{state === "now" ? t(`now.${step}`) : t(step)}</span>
            {act && state === "done" && (
              <span className={styles.stepWho}>
                {t("byOn", { name: nameOf(act.by), day: formatShortDay(dayInZurich(act.at)) })}
              </span>
            )}
            {step === "confirmed" && needsNone && <span className={styles.stepWho}>{t("notNeeded")}</span>}
          </li>
        );
      })}
    </ol>
  );
};
