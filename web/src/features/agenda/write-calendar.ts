import type { CalendarEntry, CalendarFeed } from "@vigie/shared/agenda/calendar-feed.ts";
import { localeFor } from "@vigie/shared/words/locale.ts";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { createTranslator } from "next-intl";
import { catalogues } from "#messages/catalogues.ts";
import type { fr } from "#messages/fr/fr.ts";

/** How often a program is asked to look again. */
const refreshSeconds = 12 * 3600;

/** The first instant that an edition of an entry can have: what is later is told in seconds since, which fit SEQUENCE's 31 bits. */
const firstEdition = Date.parse("2026-01-01T00:00:00.000Z");
const editionOf = ({ changedAt }: CalendarEntry): number =>
  changedAt ? Math.max(0, Math.floor((Date.parse(changedAt) - firstEdition) / 1000)) : 0;

const translatorFor = (language: string) => {
  const locale = localeFor(language);
  // The type of messages spells out the French words, so that their arguments are checked; another language has the same keys.
  const messages = catalogues[locale] as typeof fr;
  return createTranslator({ locale, messages, namespace: "agenda" });
};

/**
 * A person's calendar as RFC 5545 has it, in their language: one whole day an entry, without an alarm (the mails remind) and leaving the day
 * free. A day has no time zone. `webUrl` is where its links lead.
 */
export const writeCalendar = ({ communeName, language, at, entries }: CalendarFeed, webUrl: string): string => {
  const t = translatorFor(language);
  const whatOf = ({ title, vendorName }: CalendarEntry): string | undefined =>
    title && vendorName ? t("calendar.with", { title, vendor: vendorName }) : (title ?? vendorName);
  const calendar = ical({
    name: t("calendar.name", { commune: communeName }),
    prodId: { company: "Vigie", product: "Agenda", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  for (const entry of entries) {
    const { uid, kind, on, page, changedAt } = entry;
    const what = whatOf(entry);
    const url = `${webUrl}${page}`;
    calendar.createEvent({
      id: uid,
      allDay: true,
      // Midnight of Greenwich, written as a day: whatever the clock of the machine, it is that day.
      start: new Date(on),
      stamp: new Date(at),
      sequence: editionOf(entry),
      ...(changedAt && { lastModified: new Date(changedAt) }),
      summary: what ? t(`kinds.${kind}.calendar`, { what }) : t(`kinds.${kind}.silent`),
      description: t("calendar.open", { url }),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves the last line open; the standard closes every line.
  return `${calendar.toString()}\r\n`;
};
