import type { Member } from "../member/member.ts";
import type { Document, DocumentKind } from "./document.ts";

/** The papers that bind or describe a service: whoever looks after IT must know them (P3). */
const bindingKinds: ReadonlySet<DocumentKind> = new Set([
  "contract",
  "annex",
  "amendment",
  "generalTerms",
  "sla",
  "dataProcessing",
]);

/** Whether a member should still read a document: an IT contact, its current version, and no receipt of theirs. */
export const isToRead = (
  { isCurrent, kind, receipts }: Pick<Document, "isCurrent" | "kind" | "receipts">,
  { personId, roles }: Pick<Member, "personId" | "roles">,
): boolean =>
  isCurrent &&
  bindingKinds.has(kind) &&
  roles.includes("itContact") &&
  receipts.every((receipt) => receipt.personId !== personId);
