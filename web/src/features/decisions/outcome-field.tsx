"use client";

import { Radio, type RadioGroupProps } from "@mantine/core";
import type { CaseOutcome } from "@vigie/shared/case/case-outcome.ts";
import { useTranslations } from "next-intl";
import styles from "./outcome-field.module.css";

type OutcomeFieldProps = Omit<RadioGroupProps, "children"> & {
  outcomes: readonly CaseOutcome[];
  /** The one the officer proposes. */
  proposed?: CaseOutcome | undefined;
};

/** What becomes of a contract: each outcome a large card with what it means. */
export const OutcomeField = ({ outcomes, proposed, ...group }: OutcomeFieldProps) => {
  const t = useTranslations("decisions");
  const names = useTranslations("cases.outcome");
  return (
    <Radio.Group {...group} size="md">
      <div className={styles.cards}>
        {outcomes.map((outcome) => (
          <Radio.Card key={outcome} value={outcome} className={styles.card ?? ""}>
            <span className={styles.head}>
              <Radio.Indicator size="sm" />
              <span>{capital(names(outcome))}</span>
              {outcome === proposed && <span className={styles.tag}>{t("mandate.proposed")}</span>}
            </span>
            <span className={styles.hint}>{t(`outcomeHint.${outcome}`)}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
