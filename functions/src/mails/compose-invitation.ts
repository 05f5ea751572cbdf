import type { Invitation } from "@vigie/shared/member/member.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Mail } from "../lib/mailer.ts";
import { renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

/** The mail that invites somebody into a commune. */
export const composeInvitation = (invitation: Invitation, link: string): Mail => {
  const { locale, words, translate } = translatorFor(invitation.language);
  const tenant = invitation.tenantName;
  const roles = invitation.roles.map((role) => words.roles[role]).join(", ");
  const expiresOn = formatLongDay(dayInZurich(invitation.expiresAt), locale);
  return renderMail({
    to: invitation.email,
    locale,
    subject: translate("mail.invitation.subject", { tenant }),
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: invitation.name }) },
      { kind: "text", text: translate("mail.invitation.intro", { tenant, roles }) },
      { kind: "action", label: translate("mail.invitation.action"), url: link },
      { kind: "note", text: translate("mail.invitation.validity", { expiresOn }) },
    ],
  });
};
