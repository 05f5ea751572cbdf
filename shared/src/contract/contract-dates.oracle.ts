import Holidays from "date-holidays";
import { civilOf, monthLength, parseDay, shiftMonths, writeDay } from "../time/day-number.oracle.ts";
import type { ClockSettings } from "./clock-settings.ts";
import type { ContractDates, ContractEvents } from "./contract-dates.ts";
import type { Term } from "./term.ts";

/**
 * For the tests only: the contract clock once more, the slow and obvious way. Days are whole numbers, terms are walked
 * one by one from the first, exit days one by one from the start. It shares no code with the product.
 */

const holidayLists = new Map<string, Set<string>>();

const holidays = (year: number, canton: string | undefined): Set<string> => {
  const key = `${year}${canton}`;
  const list = holidayLists.get(key) ?? new Set<string>();
  if (!holidayLists.has(key)) {
    const calendar = canton === undefined ? new Holidays("CH") : new Holidays("CH", canton);
    for (const { type, date } of calendar.getHolidays(year)) {
      if (type === "public") list.add(date.split(" ")[0] ?? "");
    }
    holidayLists.set(key, list);
  }
  return list;
};

// Day 0 was a Thursday.
const isOff = (day: number, canton: string | undefined): boolean => {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6 || holidays(civilOf(day).year, canton).has(writeDay(day));
};

const receiptFor = (end: number, notice: Term["notice"]): number =>
  "days" in notice ? end - notice.days : shiftMonths(end + 1, -notice.months) - 1;

const isExit = (day: number, rule: Term["exit"]): boolean => {
  if (rule === "anyDay") return true;
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (dayOfMonth !== monthLength(year, month)) return false;
  if (rule === "quarterEnd") return [3, 6, 9, 12].includes(month);
  if (rule === "halfYearEnd") return [6, 12].includes(month);
  return rule === "yearEnd" ? month === 12 : true;
};

type Walk = { start: number; end: number; next?: number; missed?: number; currentEnd?: number };

/** The tacit terms, one by one. */
const endOf = (term: Term, k: number): number =>
  term.endOn === undefined
    ? shiftMonths(parseDay(term.startOn), (term.initialMonths ?? 0) + k * (term.renewalMonths ?? 0)) - 1
    : shiftMonths(parseDay(term.endOn) + 1, k * (term.renewalMonths ?? 0)) - 1;

const startOf = (term: Term, k: number): number => (k === 0 ? parseDay(term.startOn) : endOf(term, k - 1) + 1);

const walk = (term: Term, today: number, endsOn: string | undefined): Walk => {
  const start = parseDay(term.startOn);
  if (endsOn !== undefined) {
    let k = 0;
    while (term.renewal === "tacit" && endOf(term, k) < parseDay(endsOn)) k += 1;
    return { start: startOf(term, k), end: parseDay(endsOn) };
  }
  if (term.renewal === "openEnded") {
    let end = start;
    const minimum = term.initialMonths === undefined ? start : shiftMonths(start, term.initialMonths) - 1;
    while (end < minimum || !isExit(end, term.exit ?? "monthEnd") || receiptFor(end, term.notice) < today) end += 1;
    return { start, end };
  }
  if (term.renewal !== "tacit") return { start, end: endOf(term, 0) };
  let current = 0;
  while (endOf(term, current) < today) current += 1;
  let target = current;
  while (receiptFor(endOf(term, target), term.notice) < today) target += 1;
  return {
    start: startOf(term, target),
    end: endOf(term, target),
    next: endOf(term, target + 1),
    ...(target === current
      ? {}
      : { missed: receiptFor(endOf(term, current), term.notice), currentEnd: endOf(term, current) }),
  };
};

const stateOf = (term: Term, today: number, end: number, days: number[], given: ContractEvents) => {
  const [receipt = 0, decide = 0, remind = 0] = days;
  if (given.signed === false) return "draft";
  if (today < parseDay(term.startOn)) return "upcoming";
  if (given.noticeGiven) return today <= end ? "noticeGiven" : "ended";
  if (term.renewal === "openEnded") return "inForce";
  if (today > end) return "ended";
  if (decide < today && today <= receipt) return "late";
  return remind <= today && today <= decide ? "decisionDue" : "inForce";
};

export const oracleDates = (
  term: Term,
  settings: ClockSettings,
  todayOn: string,
  given: ContractEvents,
): ContractDates => {
  const today = parseDay(todayOn);
  const { start, end, next, missed, currentEnd } = walk(term, today, given.noticeGiven?.endsOn);
  const receipt = receiptFor(end, term.notice);
  let send = receipt - settings.postalBufferDays;
  while (isOff(send, settings.canton)) send -= 1;
  const decide = send - settings.executiveLeadDays;
  const remind = decide - settings.firstReminderDays;
  const counted =
    term.endOn !== undefined && term.initialMonths !== undefined
      ? shiftMonths(parseDay(term.startOn), term.initialMonths) - 1
      : undefined;
  const answer: ContractDates = {
    state: stateOf(term, today, end, [receipt, decide, remind], given),
    termStartOn: writeDay(start),
    termEndOn: writeDay(end),
    lastReceiptOn: writeDay(receipt),
    sendByOn: writeDay(send),
    decideByOn: writeDay(decide),
    firstReminderOn: writeDay(remind),
    daysToDecide: decide - today,
  };
  if (next !== undefined) answer.nextTermEndOn = writeDay(next);
  if (missed !== undefined) answer.missedOn = writeDay(missed);
  if (currentEnd !== undefined) answer.currentTermEndOn = writeDay(currentEnd);
  if (counted !== undefined && writeDay(counted) !== term.endOn) answer.computedEndOn = writeDay(counted);
  return answer;
};
