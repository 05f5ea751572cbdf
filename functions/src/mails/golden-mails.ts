import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import { type Invitation, newInvitation } from "@vigie/shared/member/member.ts";
import type { Mail } from "../lib/mailer.ts";
import { composeCaseMail } from "./compose-case-mail.ts";
import { composeCode } from "./compose-code.ts";
import { composeDigest } from "./compose-digest.ts";
import { composeExportReady } from "./compose-export-ready.ts";
import { composeInvitation } from "./compose-invitation.ts";
import {
  bourg,
  discreet,
  evaluation,
  inhabitants,
  marie,
  messaging,
  network,
  riskReview,
  today,
  webUrl,
} from "./test-items.ts";

const nowAt = `${today}T07:00:00.000Z`;
const base = { more: 0, member: marie, commune: bourg, webUrl, isRepeated: false };
const several = [riskReview, evaluation, messaging, network, inhabitants];

const invitation: Invitation = newInvitation(
  { email: marie.email, name: marie.name, roles: ["contractOfficer"], language: "fr" },
  { id: bourg.id, name: bourg.name },
  `inv_${"0".repeat(26)}`,
  nowAt,
);

const personId = `per_${"0".repeat(26)}`;
/** A proposal to terminate which waits for the executive. */
export const caseRow: CaseRow = {
  id: `cas_${"0".repeat(26)}`,
  version: 2,
  contractId: messaging.subjectId,
  vendorId: messaging.vendorId,
  status: "proposed",
  origin: "window",
  openedBy: personId,
  openedAt: nowAt,
  waitingSince: nowAt,
  waiting: { step: "mandate", role: "executive", names: [marie.name], sinceOn: today, days: 0 },
  proposal: { outcome: "terminate", reasons: "Service insuffisant", by: personId, at: nowAt },
  exit: [],
  vendorName: messaging.vendorName,
  contractTitle: "Messagerie",
  contractReference: "C-1",
  annualCostCents: 8400_00,
  decideByOn: "2027-01-20",
  sendByOn: "2027-02-19",
  lastReceiptOn: "2027-02-28",
};
const caseUrl = `${webUrl}/decisions/${caseRow.id}`;
const stopUrl = `${webUrl}/mes-rappels/stop/jeton`;

/** Every kind of mail, as it was last looked at by eye. */
export const goldenMails: Record<string, Mail> = {
  "digest-one": composeDigest({ ...base, items: [messaging] }),
  "digest-several-late": composeDigest({ ...base, items: several, more: 3 }),
  "digest-not-binding": composeDigest({ ...base, items: [riskReview, evaluation], unsubscribeUrl: stopUrl }),
  "digest-unnamed": composeDigest({ ...base, items: several, commune: discreet }),
  "digest-repeated": composeDigest({ ...base, items: [network], isRepeated: true }),
  "case-proposed": composeCaseMail({
    kind: "proposed",
    row: caseRow,
    member: marie,
    commune: bourg,
    url: caseUrl,
    isRepeated: false,
  }),
  "case-unnamed": composeCaseMail({
    kind: "proposed",
    row: caseRow,
    member: marie,
    commune: discreet,
    url: caseUrl,
    isRepeated: true,
  }),
  invitation: composeInvitation(invitation, `${webUrl}/invitation#inv_secret`),
  "sign-in-code": composeCode("482915", marie.email, "fr"),
  "export-ready": composeExportReady(
    { ...marie, tenantName: bourg.name },
    { expiresAt: "2027-01-11T07:00:00.000Z" },
    webUrl,
  ),
};
