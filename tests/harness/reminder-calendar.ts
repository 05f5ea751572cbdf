/**
 * For the tests only: who must be told of what, the slow and obvious way. Days are whole numbers, and a due day is a row of stages: one for
 * each threshold, then one a week; before them the day on which the window before it closed, if something was left unsaid of that. It shares no code with the product, which it checks.
 */

export type Asked = {
  dueDay: number;
  /** The last day on which anything is said of it. */
  closeDay: number;
  /** Decided: nothing is said of it any more. */
  isSettled: boolean;
  /** In days before the due day; without them those of the calendar. */
  thresholds?: readonly number[];
};
export type Somebody = { personId: string; roles: readonly string[]; isReachable: boolean };
type Life = Asked & {
  version: number;
  stage: number;
  told: Set<string>;
  ownerId: string;
  missDay?: number;
  /** The letters that its last stage stands in. */
  last?: { day: number; personIds: string[] };
};
type Line = { subject: string; version: number; dueDay: number; stageDay: number };
type Letter = { personId: string; day: number; lines: Line[]; isTaken: boolean };

const ladder = ["contractOfficer", "itContact", "communeAdmin"] as const;
const weeksLooked = 600;

/** What the calendar expects, given the days on which somebody looked at it and what was changed in between. */
export const reminderCalendar = (usual: readonly number[], people: Somebody[]) => {
  const lives = new Map<string, Life>();
  const letters = new Map<string, Letter>();
  let versions = 0;

  const stagesOf = ({ dueDay, missDay, thresholds = usual }: Life): number[] => {
    const before = [...thresholds.map((days) => dueDay - days), ...(missDay === undefined ? [] : [missDay])];
    return [
      ...before.sort((a, b) => a - b),
      ...Array.from({ length: weeksLooked }, (_, week) => dueDay + 7 * (week + 1)),
    ];
  };

  const listenersOf = ({ dueDay, ownerId }: Life, day: number): string[] => {
    const there = people.filter(({ isReachable }) => isReachable);
    const owner = there.filter(({ personId }) => personId === ownerId);
    const rungs = [owner, ...ladder.map((role) => there.filter(({ roles }) => roles.includes(role)))];
    const first = rungs.find((rung) => rung.length > 0) ?? [];
    const executives = day > dueDay ? there.filter(({ roles }) => roles.includes("executive")) : [];
    return [...new Set([...first, ...executives].map(({ personId }) => personId))];
  };

  const letterOf = (personId: string, day: number): Letter | undefined => letters.get(`${day} ${personId}`);

  const missOf = (life: Life | undefined, asked: Asked, day: number): { missDay?: number } => {
    if (!life || life.isSettled || asked.isSettled || day <= life.closeDay || asked.dueDay <= life.dueDay) return {};
    const last = stagesOf(life).findLastIndex((stageDay) => stageDay <= life.closeDay);
    return last > life.stage ? { missDay: life.closeDay } : {};
  };

  return {
    /**
     * What a subject asks for from now on; a day that moved begins anew, and what was last written of the old day is struck out. A letter
     * older than that which still waits is judged when it goes out, by the day it names.
     */
    ask: (
      subject: string,
      asked: Asked | undefined,
      { ownerId, day, why }: { ownerId: string; day: number; why: "changed" | "lookedAt" },
    ): void => {
      const life = lives.get(subject);
      if (
        why === "changed" &&
        life &&
        (!asked || asked.dueDay !== life.dueDay || (asked.isSettled && !life.isSettled))
      ) {
        for (const letter of life.last?.personIds.map((personId) => letterOf(personId, life.last?.day ?? 0)) ?? [])
          if (letter && !letter.isTaken) letter.lines = letter.lines.filter((line) => line.subject !== subject);
      }
      if (!asked) {
        lives.delete(subject);
        return;
      }
      const kept = life && life.dueDay === asked.dueDay ? life : undefined;
      if (!kept) versions += 1;
      const fresh = () => ({ version: versions, stage: -1, told: new Set<string>(), ...missOf(life, asked, day) });
      lives.set(subject, { ...(kept ?? fresh()), ...asked, ownerId });
    },

    /** Somebody looks: each person gets at most one letter of the day. */
    look: (day: number): void => {
      const toldToday = new Map<string, Line[]>();
      const reached: { life: Life; stage: number; personIds: string[] }[] = [];
      for (const [subject, life] of lives) {
        const stages = stagesOf(life);
        const stage = stages.findLastIndex((stageDay) => stageDay <= day);
        if (life.isSettled || day > life.closeDay || stage <= life.stage) continue;
        const personIds = listenersOf(life, day);
        for (const personId of personIds) {
          const key = `${stage} ${personId}`;
          if (life.told.has(key) || letterOf(personId, day)) continue;
          life.told.add(key);
          const line = { subject, version: life.version, dueDay: life.dueDay, stageDay: stages[stage] ?? 0 };
          toldToday.set(personId, [...(toldToday.get(personId) ?? []), line]);
        }
        reached.push({ life, stage, personIds });
      }
      for (const { life, stage, personIds } of reached) {
        if (personIds.length === 0 || !personIds.every((personId) => life.told.has(`${stage} ${personId}`))) continue;
        life.stage = stage;
        life.last = { day, personIds };
      }
      for (const [personId, lines] of toldToday)
        letters.set(`${day} ${personId}`, { personId, day, lines, isTaken: false });
    },

    /** The letter is on its way: from now on, nothing is struck out of it unless it is written again. */
    take: (personId: string, day: number): void => {
      const letter = letterOf(personId, day);
      if (letter) letter.isTaken = true;
    },

    /** The mail service could not take it now: it waits again. */
    putBack: (personId: string, day: number): void => {
      const letter = letterOf(personId, day);
      if (letter) letter.isTaken = false;
    },

    /** Writes a letter anew as it must go out now, without what no longer stands. Answers what it then says. */
    rewrite: (personId: string, day: number, askedNow: (subject: string) => Asked | undefined): string[] => {
      const letter = letterOf(personId, day);
      if (!letter) return [];
      const isReachable = people.some((person) => person.personId === personId && person.isReachable);
      letter.lines = letter.lines.filter(({ subject, dueDay }) => {
        const asked = askedNow(subject);
        return isReachable && asked !== undefined && !asked.isSettled && asked.dueDay === dueDay;
      });
      return letter.lines.map(({ subject, dueDay, stageDay }) => `${subject} ${dueDay} ${stageDay}`).sort();
    },

    /** It came back unread: what it said of is to be said again, to whoever comes next. */
    returned: (personId: string, day: number): void => {
      for (const person of people) if (person.personId === personId) person.isReachable = false;
      for (const { subject, version } of letterOf(personId, day)?.lines ?? []) {
        const life = lives.get(subject);
        if (life?.version !== version) continue;
        life.stage = -1;
        delete life.last;
      }
    },

    /** Every letter that was written. */
    letters: (): readonly Letter[] => [...letters.values()],
    people,
  };
};
export type ReminderCalendar = ReturnType<typeof reminderCalendar>;
