import type { Commune } from "@vigie/shared/commune/commune.ts";
import { deadlineKinds } from "@vigie/shared/deadline/deadline-kinds.ts";
import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import { sayDue } from "@vigie/shared/words/due-sentence.ts";
import { formatRelativeDay } from "@vigie/shared/words/format.ts";
import type { Mail } from "../lib/mailer.ts";
import { byUrgency } from "./by-urgency.ts";
import { isMissed, standingOf } from "./digest-standing.ts";
import { daysOf, digestSubject } from "./digest-subject.ts";
import { mailFooter } from "./mail-footer.ts";
import { markRepetition } from "./mark-repetition.ts";
import { type Block, renderMail, type Tone } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";
import { emphasis } from "./typed-text.ts";

type Content = {
  items: DueItem[];
  /** How many more wait, beyond the items. */
  more: number;
  member: Pick<Member, "email" | "name" | "language">;
  commune: Pick<Commune, "name" | "settings">;
  webUrl: string;
  /** It may have come before: its first sending was never confirmed. */
  isRepeated: boolean;
  /** Where one click stops such digests. Used only where nothing in it binds. */
  unsubscribeUrl?: string | undefined;
};

const soonDays = 7;

const toneOf = (item: DueItem): Tone => {
  if (item.daysLeft < 0 || isMissed(item)) return "late";
  return item.daysLeft <= soonDays ? "soon" : "calm";
};

/** What the mail's reader can do about such mails: hand over what binds, stop or adjust the rest. */
const wayOut = ({ items, webUrl, unsubscribeUrl }: Content) => {
  const page = `${webUrl}/mes-rappels`;
  if (items.some(({ kind }) => deadlineKinds[kind].isBinding))
    return { why: "binding", does: "handOver", url: page } as const;
  return unsubscribeUrl
    ? ({ why: "other", does: "stop", url: unsubscribeUrl, isOneClick: true } as const)
    : ({ why: "other", does: "adjust", url: page } as const);
};

/**
 * One person's digest: each item says vendor, contract, day and consequence in the words of the home page, with the link to act. Where the
 * commune's mails name no contracts, only the kind, the day and the link.
 */
export const composeDigest = (content: Content): Mail => {
  const { more, member, webUrl, isRepeated } = content;
  const { name: commune, settings } = content.commune;
  const { locale, words, translate } = translatorFor(member.language);
  const isNamed = settings.mailsNameContracts;
  const items = byUrgency(content.items);
  const count = items.length + more;
  const say = (item: DueItem): string => {
    if (!isNamed)
      return translate.markup(`mail.digest.unnamed.${standingOf(item)}`, { ...daysOf(item, locale), ...emphasis });
    const { key, values } = sayDue(item, locale, words);
    return translate.markup(`sentences.${key}`, { ...values, ...emphasis });
  };
  const asideOf = (item: DueItem): string =>
    // Nobody is late with a contract that ended: it has been over for so long.
    translate(`mail.digest.aside.${item.kind === "contractEnd" ? "ahead" : standingOf(item)}`, {
      kind: words.dueKinds[item.kind].name,
      relative: formatRelativeDay(item.dueOn, addDays(item.dueOn, -item.daysLeft), locale),
    });
  const lines = items.map(
    (item): Block => ({
      kind: "item",
      text: say(item),
      aside: asideOf(item),
      tone: toneOf(item),
      isOnly: count === 1,
      label: words.dueKinds[item.kind].verb,
      url: `${webUrl}${item.page}`,
    }),
  );
  const [first] = items;
  const intro = translate("mail.digest.intro", { commune, count });
  const repetition = markRepetition(translate, isRepeated);
  const way = wayOut(content);
  return renderMail({
    to: member.email,
    locale,
    subject: repetition.subjectOf(digestSubject(items, more, { translate, locale, commune, isNamed })),
    preheader: first ? `${asideOf(first)}. ${say(first)}` : intro,
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: member.name }) },
      { kind: "text", text: intro },
      ...repetition.notes,
      ...lines,
      ...(more > 0 ? [{ kind: "text" as const, text: translate("mail.digest.more", { count: more }) }] : []),
      ...(count > 1 ? [{ kind: "action" as const, label: translate("mail.digest.seeAll"), url: webUrl }] : []),
    ],
    footer: mailFooter(translate, {
      why: translate(`mail.digest.why.${way.why}`),
      link: { label: translate(`mail.digest.${way.does}`), url: way.url },
      tenant: commune,
    }),
    headers: "isOneClick" in way ? oneClick(way.url) : undefined,
  });
};

/** The two headers by which a mail program offers to stop such mails (RFC 8058). */
const oneClick = (url: string) => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
