import type { Member } from "@vigie/shared/member/member.ts";
import { endsOn, isLeaving, type Offboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Mail } from "../lib/mailer.ts";
import { mailFooter } from "./mail-footer.ts";
import { renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

/** The mail that says that a commune's leaving began, or was cancelled. */
export const composeOffboarding = (
  member: Pick<Member, "email" | "name" | "language" | "tenantName">,
  offboarding: Offboarding,
  webUrl: string,
): Mail => {
  const { locale, translate } = translatorFor(member.language);
  const tenant = member.tenantName;
  const values = { tenant, endsOn: formatLongDay(endsOn(offboarding), locale) };
  const of = isLeaving(offboarding) ? "offboardingStarted" : "offboardingCancelled";
  const intro = translate(`mail.${of}.intro`, values);
  return renderMail({
    to: member.email,
    locale,
    subject: translate(`mail.${of}.subject`, values),
    preheader: intro,
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: member.name }) },
      { kind: "text", text: intro },
      { kind: "action", label: translate(`mail.${of}.action`), url: `${webUrl}/donnees` },
      { kind: "note", text: translate(`mail.${of}.next`, values) },
    ],
    footer: mailFooter(translate, { why: translate(`mail.${of}.why`, values), tenant }),
  });
};
