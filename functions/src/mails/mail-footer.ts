import type { Link, MailContent } from "./render-mail.ts";
import type { Translate } from "./translator.ts";

/** The foot of every mail: why it came, with what can be done about it, and who sends it, for whom. */
export const mailFooter = (
  translate: Translate,
  { why, link, tenant }: { why: string; link?: Link; tenant?: string },
): MailContent["footer"] => {
  const sender = tenant ? translate("mail.footer.sender", { tenant }) : translate("mail.footer.vigie");
  return [{ text: why, link }, { text: `${sender} ${translate("mail.footer.safety")}` }];
};
