import { codeMinutes } from "@vigie/shared/sign-in/sign-in-code.ts";
import type { Mail } from "../lib/mailer.ts";
import { mailFooter } from "./mail-footer.ts";
import { renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

/** The mail with a sign-in code; the code stands in the subject, so that a telephone shows it without opening. */
export const composeCode = (code: string, to: string, language: string): Mail => {
  const { locale, translate } = translatorFor(language);
  const validity = translate("mail.code.validity", { minutes: codeMinutes });
  return renderMail({
    to,
    locale,
    subject: translate("mail.code.subject", { code }),
    preheader: validity,
    blocks: [
      { kind: "text", text: translate("mail.code.intro") },
      { kind: "code", text: code },
      { kind: "note", text: validity },
    ],
    footer: mailFooter(translate, { why: translate("mail.code.why") }),
  });
};
