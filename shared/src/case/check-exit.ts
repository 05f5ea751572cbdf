import { type FieldFault, Refusal } from "../errors.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Case, ExitDraft } from "./case.ts";
import type { ExitItem, ExitItemDraft } from "./exit-item.ts";
import { type Act, takeStep } from "./take-step.ts";

const isSame = (one: ExitItem, { by: _, ...other }: ExitItem): boolean => {
  const { by, ...rest } = one;
  return JSON.stringify(Object.entries(rest).sort()) === JSON.stringify(Object.entries(other).sort());
};

const faultOf = (item: ExitItemDraft, index: number, today: PlainDate): FieldFault[] => {
  const at = `/items/${index}`;
  if (item.doneOn && item.doneOn > today) return [{ pointer: `${at}/doneOn`, reason: "notYet" }];
  // That somebody's data is gone is believed on paper only.
  const lacksProof = item.key === "dataDeleted" && item.doneOn && !item.note && !item.documentId;
  return lacksProof ? [{ pointer: `${at}/note`, reason: "case.proofNeeded" }] : [];
};

/** The checklist with what a person says of some of its lines; the name of whoever said it stays with each line. */
export const checkExit = (before: Case, { items }: ExitDraft, today: PlainDate, act: Act): Case => {
  // Ticking lines is no event of the case's life: the lines themselves say who and when.
  const { history: _, ...moved } = takeStep(before, "checkExit", before.status, act);
  if (before.exit.length === 0) throw new Refusal("case.wrongStep");
  const faults = items.flatMap((item, index) => faultOf(item, index, today));
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
  const said = new Map(items.map((item) => [item.key, item]));
  const exit = before.exit.map((item) => {
    const now = said.get(item.key);
    return now && !isSame(now, item) ? { ...now, by: act.personId } : item;
  });
  return { ...moved, history: before.history, exit };
};
