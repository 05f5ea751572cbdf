import type { ContractState } from "@vigie/shared/contract/contract-state.ts";

/** What the clock draws: ISO days only. A day that does not apply to the contract is left out. */
export type ClockInput = {
  readonly today: string;
  readonly terms: readonly { readonly startOn: string; readonly endOn?: string | undefined }[];
  /** First reminder: from here on the decision may be prepared. */
  readonly noticeFromOn?: string | undefined;
  readonly decideByOn?: string | undefined;
  readonly sendByOn?: string | undefined;
  readonly lastReceiptOn?: string | undefined;
  /** End of the term that notice can still reach. */
  readonly termEndOn?: string | undefined;
  /** Last day of receipt that passed unused and so bound the commune for a further term. */
  readonly missedOn?: string | undefined;
  readonly state: ContractState;
  /** What follows was decided; nothing is left to chance. */
  readonly isDecided?: boolean;
};

export type ClockMarkKind = "today" | "missed" | "decide" | "send" | "receipt" | "end";
