import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Renewal } from "@vigie/shared/contract/term.ts";

export type DayWord =
  | "missedOn"
  | "currentTermEndOn"
  | "firstReminderOn"
  | "decideByOn"
  | "sendByOn"
  | "lastReceiptOn"
  | "openEndedReceiptOn"
  | "termEndOn"
  | "earliestEndOn"
  | "nextTermEndOn";

/** The days of a contract that mean something in its state, in the order they come. */
export const daysToShow = (dates: ContractDates, renewal: Renewal): (readonly [DayWord, string])[] => {
  const { state, termEndOn, lastReceiptOn } = dates;
  if (state === "ended" || state === "noticeGiven") return [["termEndOn", termEndOn]];
  if (renewal === "openEnded")
    return [
      ["openEndedReceiptOn", lastReceiptOn],
      ["earliestEndOn", termEndOn],
    ];
  const days: readonly (readonly [DayWord, string | undefined])[] = [
    ["missedOn", dates.missedOn],
    ["currentTermEndOn", dates.currentTermEndOn],
    ["firstReminderOn", dates.firstReminderOn],
    ["decideByOn", dates.decideByOn],
    ["sendByOn", dates.sendByOn],
    ["lastReceiptOn", lastReceiptOn],
    ["termEndOn", termEndOn],
    ["nextTermEndOn", dates.nextTermEndOn],
  ];
  return days
    .flatMap(([word, on]) => (on === undefined ? [] : [[word, on] as const]))
    .sort(([, one], [, other]) => one.localeCompare(other));
};
