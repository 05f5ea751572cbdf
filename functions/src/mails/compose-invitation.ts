import type { Invitation } from "@vigie/shared/member/member.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Mail } from "../lib/mailer.ts";
import { mailFooter } from "./mail-footer.ts";
import { renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

/** The mail that invites somebody into a commune. */
export const composeInvitation = (invitation: Invitation, link: string): Mail => {
  const { locale, words, translate } = translatorFor(invitation.language);
  const tenant = invitation.tenantName;
  const roles = invitation.roles.map((role) => words.roles[role]).join(", ");
  const expiresOn = formatLongDay(dayInZurich(invitation.expiresAt), locale);
  const intro = translate("mail.invitation.intro", { tenant, roles });
  return renderMail({
    to: invitation.email,
    locale,
    subject: translate("mail.invitation.subject", { tenant }),
    preheader: intro,
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: invitation.name }) },
      { kind: "text", text: intro },
      { kind: "action", label: translate("mail.invitation.action"), url: link },
      { kind: "note", text: translate("mail.invitation.validity", { expiresOn }) },
    ],
    footer: mailFooter(translate, { why: translate("mail.invitation.why", { tenant }), tenant }),
  });
};
