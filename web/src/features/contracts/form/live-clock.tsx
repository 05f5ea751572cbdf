"use client";

import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { ContractClock } from "#components/contract-clock/contract-clock.tsx";
import { useContractSentence } from "#components/contract-clock/use-contract-sentence.tsx";
import type { ContractFormValues } from "./contract-form-values.ts";
import styles from "./live-clock.module.css";
import type { Reckoned } from "./reckon-clock.ts";
import type { LiveClockState } from "./use-live-clock.ts";

type LiveClockProps = { state: LiveClockState; values: ContractFormValues };
type DrawnProps = Reckoned & { values: ContractFormValues; isOld: boolean };

const Drawn = ({ dates, clock, values: { renewal, startOn, signedOn }, isOld }: DrawnProps) => {
  const t = useTranslations("contracts");
  const locale = useLocale();
  const { plain, rich } = useContractSentence(dates, { renewal: renewal || "none", startOn });
  return (
    <div aria-busy={isOld} className={styles.drawn}>
      <ContractClock size="large" input={clock} sentence={plain}>
        <span aria-live="polite">{rich}</span>
      </ContractClock>
      {dates.computedEndOn && (
        <p className={styles.note}>{t("page.term.differs", { day: formatLongDay(dates.computedEndOn, locale) })}</p>
      )}
      {signedOn === "" && <p className={styles.note}>{t("live.draft")}</p>}
    </div>
  );
};

/** The clock of the contract being typed: what follows from it already, or what it still lacks. */
export const LiveClock = ({ state, values }: LiveClockProps) => {
  const t = useTranslations("contracts.live");
  const format = useFormatter();
  const last = useRef<Reckoned>(undefined);
  if (state.kind === "reckoned") last.current = state;
  // While the next answer is on its way the last drawing stays, so that nothing flickers at every key.
  const drawn = state.kind === "reckoned" || state.kind === "reckoning" ? last.current : undefined;
  return (
    <section aria-label={t("title")} className={styles.live}>
      <h2 className={styles.title}>{t("title")}</h2>
      {drawn && <Drawn {...drawn} values={values} isOld={state.kind === "reckoning"} />}
      <p role="status" className={styles.wait}>
        {state.kind === "incomplete" && t("missing", { gaps: format.list(state.gaps.map((gap) => t(`gaps.${gap}`))) })}
        {state.kind === "reckoning" && !drawn && t("reckoning")}
        {state.kind === "refused" && t("corrected")}
        {state.kind === "stopped" && t("stopped")}
      </p>
    </section>
  );
};
