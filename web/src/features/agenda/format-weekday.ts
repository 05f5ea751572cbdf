/** The weekday of an ISO day, short, as a calendar on the wall has it: « lun. ». */
export const formatWeekday = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(day));
