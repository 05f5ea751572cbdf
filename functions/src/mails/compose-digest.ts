import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import { sayDue } from "@vigie/shared/words/due-sentence.ts";
import { formatLongDay, formatRelativeDay } from "@vigie/shared/words/format.ts";
import type { Mail } from "../lib/mailer.ts";
import { emphasis, renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

type Content = { items: DueItem[]; more: number; member: Member; communeName: string; webUrl: string };

/** One person's digest: each line says vendor, contract, day and consequence, in the words of the home page, with the link to act. */
export const composeDigest = ({ items, more, member, communeName: commune, webUrl }: Content): Mail => {
  const { locale, words, translate } = translatorFor(member.language);
  const [first] = items;
  const lines = items.map((item) => {
    const { key, values } = sayDue(item, locale, words);
    return {
      kind: "item" as const,
      text: translate.markup(`sentences.${key}`, { ...values, ...emphasis }),
      label: words.dueKinds[item.kind].verb,
      url: `${webUrl}${item.page}`,
      aside: formatRelativeDay(item.dueOn, addDays(item.dueOn, -item.daysLeft), locale),
    };
  });
  const count = items.length + more;
  const dueOn = first ? formatLongDay(first.dueOn, locale) : "";
  const subject = first && first.daysLeft < 0 ? "mail.digest.subjectLate" : "mail.digest.subject";
  return renderMail({
    to: member.email,
    locale,
    subject: translate(subject, { commune, count, dueOn }),
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: member.name }) },
      { kind: "text", text: translate("mail.digest.intro", { commune, count }) },
      ...lines,
      ...(more > 0 ? [{ kind: "text" as const, text: translate("mail.digest.more", { count: more }) }] : []),
      { kind: "action", label: translate("mail.digest.seeAll"), url: webUrl },
      { kind: "note", text: `${translate("mail.digest.why")} ${translate("mail.footer")}` },
    ],
  });
};
