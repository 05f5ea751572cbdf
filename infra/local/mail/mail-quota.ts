/** How much the account may send: mails a second, mails in any 24 hours. */
export type MailQuota = { perSecond: number; perDay: number };

/** What a fresh account out of the sandbox usually has. */
export const usualQuota: MailQuota = { perSecond: 14, perDay: 50_000 };

const dayMs = 24 * 3_600_000;

/** Counts what is sent and says when it is too much, in the mail service's words. Instants in milliseconds. */
export const createMailQuota = (initial: MailQuota, now: () => number = Date.now) => {
  let quota = initial;
  let accepted: { at: number; counts: boolean }[] = [];

  const sentLastDay = (): number => {
    const since = now() - dayMs;
    if (accepted[0] && accepted[0].at <= since) accepted = accepted.filter(({ at }) => at > since);
    return accepted.filter(({ counts }) => counts).length;
  };
  const sentLastSecond = (): number => {
    const since = now() - 1000;
    return accepted.length - 1 - accepted.findLastIndex(({ at }) => at <= since);
  };

  return {
    read: () => ({ ...quota, sentLastDay: sentLastDay() }),
    change: (change: Partial<MailQuota>): void => {
      quota = { ...quota, ...change };
    },
    /** Takes one mail, or answers why not. What does not count for the day still takes its place in the second. */
    take: ({ counts }: { counts: boolean }): string | undefined => {
      if (sentLastDay() >= quota.perDay) return "Daily message quota exceeded.";
      if (sentLastSecond() >= quota.perSecond) return "Maximum sending rate exceeded.";
      accepted.push({ at: now(), counts });
      return undefined;
    },
  };
};
