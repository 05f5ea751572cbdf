import type { Export } from "@vigie/shared/export/export.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Mail } from "../lib/mailer.ts";
import { mailFooter } from "./mail-footer.ts";
import { renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

/** The mail that says that an export waits. Nothing of it is in the mail: whoever opens it signs in first. */
export const composeExportReady = (
  member: Pick<Member, "email" | "name" | "language" | "tenantName">,
  { expiresAt = "" }: Pick<Export, "expiresAt">,
  webUrl: string,
): Mail => {
  const { locale, translate } = translatorFor(member.language);
  const tenant = member.tenantName;
  const intro = translate("mail.exportReady.intro", { tenant });
  return renderMail({
    to: member.email,
    locale,
    subject: translate("mail.exportReady.subject", { tenant }),
    preheader: intro,
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: member.name }) },
      { kind: "text", text: intro },
      { kind: "action", label: translate("mail.exportReady.action"), url: `${webUrl}/donnees` },
      {
        kind: "note",
        text: translate("mail.exportReady.validity", { expiresOn: formatLongDay(dayInZurich(expiresAt), locale) }),
      },
    ],
    footer: mailFooter(translate, { why: translate("mail.exportReady.why"), tenant }),
  });
};
