/** How long a code may be typed, how often it may be wrong, and how many may be asked for in a quarter of an hour. */
export const codeMinutes = 10;
const mostWrongTries = 5;
const mostSent = 5;
const sentWithinMinutes = 15;

/** True while the code may still be tried. */
export const mayTry = (code: { wrongTries: number; expiresAt: string }, now: string): boolean =>
  code.wrongTries < mostWrongTries && now < code.expiresAt;

/** The sendings that still count against the limit at that instant. */
export const recentSendings = (sentAt: string[], now: string): string[] =>
  sentAt.filter((at) => Date.parse(now) - Date.parse(at) < sentWithinMinutes * 60_000);

/** True if one more code may be sent. */
export const maySend = (sentAt: string[], now: string): boolean => recentSendings(sentAt, now).length < mostSent;
