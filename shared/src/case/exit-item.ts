import * as z from "zod";
import { DocumentId, PersonId } from "../ids.ts";
import { paragraphs } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";

/** What must be settled before a commune has really left a vendor. Their words are `exit.<key>` in the catalogues. */
export const ExitKey = z.enum([
  "successorReady",
  "dataReturned",
  "dataDeleted",
  "accessClosed",
  "equipmentReturned",
  "documentationHandedOver",
  "invoicesSettled",
]);
export type ExitKey = z.infer<typeof ExitKey>;

/** One line of the checklist: open, done on a day, or without object for this contract. */
export const ExitItem = z.strictObject({
  key: ExitKey,
  doneOn: PlainDate.optional(),
  notNeeded: z.literal(true).optional(),
  documentId: DocumentId.optional(),
  note: paragraphs(500).optional(),
  by: PersonId.optional(),
});
export type ExitItem = z.infer<typeof ExitItem>;

/** What a person says of one line. */
export const ExitItemDraft = ExitItem.omit({ by: true });
export type ExitItemDraft = z.infer<typeof ExitItemDraft>;

/** The checklist of a case that just got its mandate: nothing done yet. */
export const newExit = (): ExitItem[] => ExitKey.options.map((key) => ({ key }));

/** True once somebody said it is done, or that there is nothing to do. */
export const isSettled = ({ doneOn, notNeeded }: ExitItem): boolean => doneOn !== undefined || notNeeded === true;
