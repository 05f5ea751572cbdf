/** What the marks of a calendar need: the day of today, and the canton's public holidays of the years that the calendar may reach. */
export type CalendarFacts = { today: string; holidays: readonly string[]; executiveName: string };
