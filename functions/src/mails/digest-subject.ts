import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Locale } from "@vigie/shared/words/locale.ts";
import { dayStanding, decisionStanding, executionStanding, isMissed } from "./digest-standing.ts";
import type { Translate } from "./translator.ts";

type Context = { translate: Translate; locale: Locale; commune: string; isNamed: boolean };

/** The days an item's words may name, formatted. */
export const daysOf = ({ dueOn, contract, missedOn }: DueItem, locale: Locale) => {
  const { missedOn: lastMissedOn = dueOn, lastReceiptOn = dueOn } = contract?.dates ?? {};
  const long = (day: string) => formatLongDay(day, locale);
  return { dueOn: long(dueOn), missedOn: long(missedOn ?? lastMissedOn), lastReceiptOn: long(lastReceiptOn) };
};

const aboutOf = ({ contract, title, vendorName: vendor }: DueItem, { translate, commune, isNamed }: Context) => {
  if (!isNamed) return translate("mail.digest.about.unnamed", { commune });
  const name = contract?.title ?? title;
  return name
    ? translate("mail.digest.about.titled", { title: name, vendor })
    : translate("mail.digest.about.vendor", { vendor });
};

const subjectOfOne = (item: DueItem, context: Context): string => {
  const { kind } = item;
  const values = { ...daysOf(item, context.locale), about: aboutOf(item, context) };
  if (kind === "decision") return context.translate(`mail.digest.subject.${kind}.${decisionStanding(item)}`, values);
  if (kind === "execution") return context.translate(`mail.digest.subject.${kind}.${executionStanding(item)}`, values);
  return context.translate(`mail.digest.subject.${kind}.${dayStanding(item)}`, values);
};

/** What is due, and by when: of the only item its own words, of several how many and the first day. */
export const digestSubject = (items: readonly DueItem[], more: number, context: Context): string => {
  const { translate, locale, commune } = context;
  const [only, ...others] = items;
  if (only && others.length + more === 0) return subjectOfOne(only, context);
  const late = items.filter((item) => item.daysLeft < 0 && !isMissed(item));
  const [first] = (late.length > 0 ? late : items).map((item) => item.dueOn).toSorted();
  const values = {
    commune,
    count: items.length + more,
    dueOn: first ? formatLongDay(first, locale) : "",
    late: late.length,
    missed: items.filter(isMissed).length,
  };
  if (values.late > 0 && values.missed > 0) return translate("mail.digest.subjects.lateAndMissed", values);
  if (values.late > 0) return translate("mail.digest.subjects.late", { ...values, others: values.count - values.late });
  return translate(values.missed > 0 ? "mail.digest.subjects.missed" : "mail.digest.subjects.ahead", values);
};
