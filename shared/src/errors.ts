/**
 * The error catalogue: every refusal the API can answer, by code. The kind decides the HTTP status (functions/src/lib/problem.ts), the
 * code decides the words on screen (web/src/messages): a new refusal is one line here and one sentence there.
 */
export const errorKinds = {
  "request.malformed": "malformed",
  "request.invalid": "invalid",
  "request.tooLarge": "tooLarge",
  "request.notJson": "unsupported",
  "cursor.invalid": "malformed",
  "session.missing": "unauthenticated",
  "role.missing": "forbidden",
  "route.unknown": "notFound",
  "item.unknown": "notFound",
  "version.missing": "preconditionRequired",
  "version.stale": "stale",
  "code.wrong": "invalid",
  "requests.tooMany": "tooMany",
  "commune.alreadyOnboarded": "conflict",
  "status.notAllowed": "conflict",
  "vendor.uidTaken": "conflict",
  "vendor.stillBound": "conflict",
  "vendor.archived": "conflict",
  "vendor.hasNoOwner": "conflict",
  "contract.referenceTaken": "conflict",
  "contract.stillBinding": "conflict",
  "contract.notSigned": "conflict",
  "contract.historyFull": "conflict",
  "evaluation.alreadyPlanned": "conflict",
  "member.alreadyInvited": "conflict",
  "member.alreadyMember": "conflict",
  "member.lastAdministrator": "conflict",
  "member.reachable": "conflict",
  "invitation.unusable": "notFound",
  "invitation.otherAddress": "forbidden",
  "document.notUploaded": "conflict",
  "document.differs": "conflict",
  "document.notHeld": "conflict",
  "document.notReadable": "conflict",
  "document.quotaReached": "conflict",
  "document.replaced": "conflict",
  "commune.offboarding": "conflict",
  "commune.suspended": "conflict",
  "suspension.alreadyStarted": "conflict",
  "suspension.notStarted": "conflict",
  "offboarding.alreadyStarted": "conflict",
  "offboarding.notStarted": "conflict",
  "offboarding.tooLate": "conflict",
  "offboarding.samePerson": "forbidden",
  "export.alreadyRunning": "conflict",
  "export.notReady": "conflict",
  "case.alreadyOpen": "conflict",
  "case.wrongStep": "conflict",
  "case.noMandate": "conflict",
  "case.outcomeImpossible": "conflict",
  "case.amendmentMissing": "conflict",
  "case.termUnknown": "conflict",
  "case.noLetter": "conflict",
  "case.letterNotReady": "conflict",
  "import.underway": "unavailable",
  "server.busy": "unavailable",
  "server.failed": "failed",
} as const;
export type ErrorCode = keyof typeof errorKinds;
export type ErrorKind = (typeof errorKinds)[ErrorCode];

/** One field at fault: where it is (JSON pointer), why (a word of the catalogue), and the bounds where there are some. */
export type FieldFault = { pointer: string; reason: string; params?: Record<string, string | number> };

/** The only error that rules and handlers throw on purpose. It becomes an RFC 9457 problem at the edge. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly faults: FieldFault[];
  constructor(code: ErrorCode, faults: FieldFault[] = []) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.faults = faults;
  }
}
