import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";
import { useFormatter, useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { Day } from "#components/day.tsx";
import { CompletenessBar } from "./completeness-bar.tsx";
import styles from "./summary.module.css";
import { whyNoReminder } from "./why-no-reminder.ts";

type SummaryProps = Pick<ContractPage, "contract" | "nextReminder" | "today" | "completeness"> & {
  ownerName: string | undefined;
};

/** What one asks of a contract first: who follows it, who is told next and when, what it costs, whether everything is known. */
export const Summary = ({ contract, nextReminder, today, completeness, ownerName }: SummaryProps) => {
  const t = useTranslations("contracts.page");
  const format = useFormatter();
  const people = nextReminder?.to ?? [];
  return (
    <dl className={styles.summary}>
      <div>
        <dt>{t("owner")}</dt>
        <dd>{ownerName ?? t("ownerAny")}</dd>
      </div>
      <div>
        <dt>{t("reminder")}</dt>
        <dd>
          {nextReminder ? (
            <>
              {nextReminder.waitsSince ? t("reminderPending") : <Day on={nextReminder.on} today={today} />}
              <span className={styles.more}>
                {people.length > 0 ? t("reminderTo", { people: format.list(people) }) : t("reminderNobody")}
              </span>
            </>
          ) : (
            t(`noReminder.${whyNoReminder(contract)}.short`)
          )}
        </dd>
      </div>
      <div>
        <dt>{t("cost")}</dt>
        <dd>
          {contract.annualCostCents === undefined ? (
            <span className={styles.more}>{contract.isFramework ? t("costOfFramework") : t("costUnknown")}</span>
          ) : (
            <Amount cents={contract.annualCostCents} />
          )}
        </dd>
      </div>
      <div>
        <dt>{t("completeness")}</dt>
        <dd>
          <CompletenessBar percent={completeness.percent} />
          {completeness.missing.length > 0 && (
            <a href="#a-completer" className={styles.link}>
              {t("missingCount", { count: completeness.missing.length })}
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
};
