import type { ContractState } from "@vigie/shared/contract/contract-state.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { toneOf } from "#lib/tone-of.ts";
import styles from "./state-chip.module.css";

// Each state has a shape of its own: colour only repeats what shape and word already say.
const shapes = {
  draft: <circle r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />,
  upcoming: <path d="M0-5 5 0 0 5-5 0Z" fill="none" stroke="currentColor" strokeWidth={1.5} />,
  inForce: <circle r={4.75} fill="currentColor" />,
  decisionDue: <path d="M0-5.25 5.75 4.75H-5.75Z" fill="currentColor" />,
  late: <path d="M-4.75-4.75h9.5v9.5h-9.5Z" fill="currentColor" />,
  noticeGiven: <path d="M-4-4 4 4M4-4-4 4" fill="none" stroke="currentColor" strokeWidth={2} />,
  ended: <path d="M0-6V6" fill="none" stroke="currentColor" strokeWidth={3.5} />,
} satisfies Record<ContractState, ReactNode>;

/** The state of a contract as a shape and a word, the same everywhere. */
export const StateChip = ({ state }: { state: ContractState }) => {
  const t = useTranslations("states");
  return (
    <span className={styles.chip} data-tone={toneOf(state)} data-state={state}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
        {shapes[state]}
      </svg>
      {t(state)}
    </span>
  );
};
