import type { LoggedDigest } from "@vigie/shared/reminder-log/reminder-journal.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useTranslations } from "next-intl";

type Fate = Pick<LoggedDigest, "outcome" | "sentAt" | "deliveredAt" | "returned">;

/** When a mail went out and arrived, or that it came back and why, as one says it; the day only where it is not that of the mail. */
export const useFateWords = () => {
  const t = useTranslations("reminders");
  const format = useFormatter();
  return ({ outcome, sentAt, deliveredAt, returned }: Fate, on: string): string => {
    const say = (what: "sent" | "delivered", at: string): string => {
      const time = format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit" });
      const day = dayInZurich(at);
      return day === on ? t(`${what}At`, { time }) : t(`${what}On`, { day: formatShortDay(day), time });
    };
    if (outcome === "unclear") return t("unclearWhy");
    const parts = [
      ...(returned ? [t(`why.${returned.kind}`)] : []),
      ...(sentAt ? [say("sent", sentAt)] : []),
      ...(deliveredAt && !returned ? [say("delivered", deliveredAt)] : []),
      ...(returned && dayInZurich(returned.at) !== on
        ? [t("returnedOn", { day: formatShortDay(dayInZurich(returned.at)) })]
        : []),
    ];
    return parts.join(", ");
  };
};
