"use client";

import { formatLongDay } from "@vigie/shared/words/format.ts";
import { sayTermParts } from "@vigie/shared/words/say-term-parts.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { ContractClock } from "#components/contract-clock/contract-clock.tsx";
import { useContractSentence } from "#components/contract-clock/use-contract-sentence.tsx";
import styles from "./live-clock.module.css";
import { OpenClock } from "./open-clock.tsx";
import type { Reckoned } from "./reckon-clock.ts";
import type { TermValues } from "./term-values.ts";
import type { LiveClockState } from "./use-live-clock.ts";

type LiveClockProps = {
  state: LiveClockState;
  values: TermValues;
  /** Not signed yet: said beside the clock, which reckons as if it were. */
  isDraft: boolean;
  title?: string;
};
type DrawnProps = Reckoned & Pick<LiveClockProps, "values" | "isDraft"> & { isOld: boolean };

const Drawn = ({ dates, clock, values: { renewal, startOn }, isDraft, isOld }: DrawnProps) => {
  const t = useTranslations("contracts");
  const locale = useLocale();
  const known = renewal === "" || renewal === "unknown" ? "none" : renewal;
  const { plain, rich } = useContractSentence(dates, { renewal: known, startOn });
  return (
    <div aria-busy={isOld} className={styles.drawn}>
      <ContractClock size="large" input={clock} sentence={plain}>
        <span aria-live="polite">{rich}</span>
      </ContractClock>
      {dates.computedEndOn && (
        <p className={styles.note}>{t("term.differs", { day: formatLongDay(dates.computedEndOn, locale) })}</p>
      )}
      {isDraft && <p className={styles.note}>{t("live.draft")}</p>}
    </div>
  );
};

/** The clock of the contract being typed: what follows from it already, what it still lacks, or what cannot be reckoned and why that matters. */
export const LiveClock = ({ state, values, isDraft, title }: LiveClockProps) => {
  const t = useTranslations("contracts.live");
  const locale = useLocale();
  const last = useRef<Reckoned>(undefined);
  if (state.kind === "reckoned") last.current = state;
  // While the next answer is on its way the last drawing stays, so that nothing flickers at every key.
  const drawn = state.kind === "reckoned" || state.kind === "reckoning" ? last.current : undefined;
  return (
    <section aria-label={title ?? t("title")} className={styles.live}>
      <h2 className={styles.title}>{title ?? t("title")}</h2>
      {drawn && <Drawn {...drawn} values={values} isDraft={isDraft} isOld={state.kind === "reckoning"} />}
      <div role="status" className={styles.wait}>
        {state.kind === "incomplete" && (
          <p>{t("missing", { gaps: sayTermParts(state.gaps, locale, sharedWords[locale]) })}</p>
        )}
        {state.kind === "open" && <OpenClock unknown={state.unknown} />}
        {state.kind === "reckoning" && !drawn && <p>{t("reckoning")}</p>}
        {state.kind === "refused" && <p>{t("corrected")}</p>}
        {state.kind === "stopped" && <p>{t("stopped")}</p>}
      </div>
    </section>
  );
};
