import type { DueItem } from "../deadline/due-item.ts";
import type { Case } from "./case.ts";
import { isCaseOpen } from "./case-status.ts";

/** What is due, a contract whose decision is on its way being acted upon there. */
export const leadToCases = (items: readonly DueItem[], cases: readonly Case[]): DueItem[] => {
  const caseOf = new Map(cases.filter(({ status }) => isCaseOpen(status)).map((each) => [each.contractId, each]));
  return items.map((item) => {
    const underWay = item.kind === "missingNotice" ? undefined : caseOf.get(item.subjectId);
    return underWay ? { ...item, page: `/decisions/${underWay.id}`, caseId: underWay.id } : item;
  });
};
