import { formatShortDay } from "@vigie/shared/words/format.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { SettingName } from "./settings-draft.ts";

/** The settings in words: what each is called, and what it is set to. */
export const useSettingWords = () => {
  const t = useTranslations("settings");
  const format = useFormatter();
  const { dueKinds } = sharedWords[useLocale()];

  /** « 180, 90 et 7 jours avant, et le jour même ». */
  const sayReminders = (days: readonly (number | string)[]): string => {
    const ahead = days.map(Number).filter((each) => each > 0);
    return t("remindersOn", {
      days: format.list(ahead.map(String)),
      count: ahead.length,
      last: ahead.at(-1) ?? 0,
      onTheDay: days.map(Number).includes(0) ? "yes" : "no",
    });
  };

  const nameOf = (name: SettingName): string =>
    typeof name === "string" ? t(name) : t("warnFor", { kind: dueKinds[name.kind].name });

  const sayDays = (count: number | string): string => t("daysValue", { count: Number(count) });
  const sayMeetings = (days: readonly string[]): string =>
    days.length > 0 ? format.list(days.map(formatShortDay)) : t("meetings.noOther");

  return { nameOf, sayReminders, sayDays, sayMeetings, kindName: (kind: keyof typeof dueKinds) => dueKinds[kind].name };
};
