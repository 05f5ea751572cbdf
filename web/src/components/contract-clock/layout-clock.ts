import { dayFromNumber, dayNumber } from "#lib/day-number.ts";
import type { ClockInput, ClockMarkKind } from "./clock-input.ts";

export type Span = { readonly x0: number; readonly x1: number };
/** `past` is over, `bound` runs but can no longer be left, `main` is the one the marks speak of, `next` follows if nothing is done. */
type TermPhase = "past" | "bound" | "main" | "next";
type ClockTerm = Span & {
  readonly phase: TermPhase;
  readonly startOn: string;
  readonly endOn?: string;
  /** What there is room for under the segment. */
  readonly label: "span" | "end" | "none";
};
export type ClockMark = { readonly kind: ClockMarkKind; readonly on: string; readonly x: number; readonly row: number };
/** The first day of a month, or (`isEdge`) only the left end of the band with its year. */
type ClockTick = { readonly x: number; readonly year?: string; readonly isEdge?: true };

export type ClockLayout = {
  readonly width: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly terms: readonly ClockTerm[];
  readonly elapsed?: Span;
  readonly reminder?: Span;
  readonly notice?: Span;
  readonly locked: readonly Span[];
  /** In the order of their days. Row 0 lies next to the band. */
  readonly marks: readonly ClockMark[];
  readonly rows: number;
  readonly ticks: readonly ClockTick[];
};

type ClockLayoutOptions = {
  /** Pixels a mark's label takes to the right of its line. */
  readonly labelWidth?: (kind: ClockMarkKind) => number;
  /** A fixed window, so that the small clocks of a list share one time axis. */
  readonly window?: { readonly fromOn: string; readonly toOn: string };
};

const termLabelWidth = { span: 184, end: 88 };
const yearLabelWidth = 44;
const smallestMonthWidth = 7;
const labelGap = 10;

type Moment = { readonly kind: ClockMarkKind; readonly on: string; readonly at: number };

/** The days to mark, earliest first. A deadline stands at the end of its day, today in the middle of it. */
const momentsOf = (input: ClockInput): Moment[] => {
  const isSettled = input.state === "noticeGiven" || input.state === "ended";
  const days: readonly (readonly [ClockMarkKind, string | undefined, number])[] = [
    ["today", input.today, 0.5],
    ["missed", isSettled ? undefined : input.missedOn, 1],
    ["decide", isSettled ? undefined : input.decideByOn, 1],
    ["send", isSettled ? undefined : input.sendByOn, 1],
    ["receipt", isSettled ? undefined : input.lastReceiptOn, 1],
    ["end", input.termEndOn, 1],
  ];
  return days
    .flatMap(([kind, on, shift]) => (on === undefined ? [] : [{ kind, on, at: dayNumber(on) + shift }]))
    .sort((a, b) => a.at - b.at);
};

/** From some months before the first mark (or the start of its term, when near) to where the last label still fits. */
const chooseWindow = (
  input: ClockInput,
  moments: readonly Moment[],
  width: number,
  labelWidth: (kind: ClockMarkKind) => number,
): { from: number; to: number } => {
  const at = moments.map((moment) => moment.at);
  const first = Math.min(...at);
  const last = Math.max(...at);
  const length = Math.max(last - first, 180);
  const margin = Math.max(75, length * 0.15);
  const starts = input.terms.map((term) => dayNumber(term.startOn));
  const nearStart = Math.min(
    ...starts.filter((start) => start < first && start > first - margin - length * 0.6),
    first - margin,
  );
  const futureStarts = starts.filter((start) => start >= first);
  const from = Math.min(nearStart - length * 0.03, ...futureStarts.map((start) => start - margin));
  const ends = moments.map(({ kind, at: day }) => {
    const free = width - labelWidth(kind) - 2;
    return free <= 0 ? day : from + ((day - from) * width) / free;
  });
  return { from, to: Math.max(last + length * 0.1, ...ends) };
};

/**
 * Lifts each label above those of later days that it would touch. Labels read to the right of their line, so an earlier
 * one is always the higher: no line ever runs through a label.
 */
const stackLabels = (
  marks: readonly Omit<ClockMark, "row">[],
  labelWidth: (kind: ClockMarkKind) => number,
): ClockMark[] => {
  const stacked: ClockMark[] = [];
  for (const mark of marks.toReversed()) {
    const reach = mark.x + labelWidth(mark.kind) + labelGap;
    const below = stacked.filter((later) => later.x < reach).map((later) => later.row);
    stacked.unshift({ ...mark, row: Math.max(-1, ...below) + 1 });
  }
  return stacked;
};

const monthStarts = (from: number, to: number): string[] => {
  const [year = 0, month = 0] = dayFromNumber(Math.ceil(from)).split("-").map(Number);
  const count = Math.ceil((to - from) / 28) + 2;
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10),
  );
};

/** A tick a month (a year where months would run together), years named where they fit. */
const layoutTicks = (from: number, to: number, width: number, toX: (day: number) => number): ClockTick[] => {
  const showMonths = (width / (to - from)) * 30 >= smallestMonthWidth;
  const ticks = monthStarts(from, to)
    .map((on) => ({ on, x: toX(dayNumber(on)) }))
    .filter(({ on, x }) => x >= 0 && x <= width && (showMonths || on.slice(5, 7) === "01"));
  let free = 0;
  const named = ticks.map(({ on, x }): ClockTick => {
    if (on.slice(5, 7) !== "01" || x < free || x + yearLabelWidth > width) return { x };
    free = x + yearLabelWidth;
    return { x, year: on.slice(0, 4) };
  });
  const firstYear = named.find((tick) => tick.year !== undefined)?.x ?? width;
  return firstYear > yearLabelWidth
    ? [{ x: 0, year: dayFromNumber(Math.ceil(from)).slice(0, 4), isEdge: true }, ...named]
    : named;
};

/**
 * Places everything the clock draws on a band of `width` pixels. Pure; all `x` are pixels within the band, so that
 * the same layout serves a page (as percentages), a list row, a mail and a PDF.
 */
export const layoutClock = (input: ClockInput, width: number, options: ClockLayoutOptions = {}): ClockLayout => {
  const labelWidth = options.labelWidth ?? (() => 0);
  const moments = momentsOf(input);
  const { from, to } = options.window
    ? { from: dayNumber(options.window.fromOn), to: dayNumber(options.window.toOn) + 1 }
    : chooseWindow(input, moments, width, labelWidth);

  const toX = (day: number): number => Math.round(((day - from) / (to - from)) * width * 100) / 100;
  const clip = (x: number): number => Math.min(Math.max(x, 0), width);
  const span = (start: number, end: number): Span | undefined => {
    const [x0, x1] = [clip(toX(start)), clip(toX(end))];
    return x1 > x0 ? { x0, x1 } : undefined;
  };
  const endOfDay = (on: string): number => dayNumber(on) + 1;

  const isSettled = input.state === "noticeGiven" || input.state === "ended";
  const today = dayNumber(input.today);
  const goal = input.termEndOn;
  const main = input.terms.findIndex((term) => goal === undefined || term.endOn === undefined || term.endOn >= goal);
  const phaseOf = (index: number, endOn: string | undefined): TermPhase => {
    if (endOn !== undefined && endOn < input.today) return "past";
    if (index === main) return "main";
    return index < main ? "bound" : "next";
  };
  const terms = input.terms.flatMap((term, index): ClockTerm[] => {
    const phase = phaseOf(index, term.endOn);
    const place = span(dayNumber(term.startOn), term.endOn === undefined ? to : endOfDay(term.endOn));
    if (place === undefined || (isSettled && phase === "next")) return [];
    const room = place.x1 - place.x0;
    const label =
      room >= termLabelWidth.span
        ? "span"
        : room >= termLabelWidth.end && term.endOn && toX(endOfDay(term.endOn)) <= width
          ? "end"
          : "none";
    return [
      { ...place, phase, startOn: term.startOn, ...(term.endOn === undefined ? {} : { endOn: term.endOn }), label },
    ];
  });

  const running = terms.find((term) => term.startOn <= input.today && (term.endOn ?? input.today) >= input.today);
  const elapsed = running && span(dayNumber(running.startOn), today + 0.5);
  const { noticeFromOn, decideByOn, lastReceiptOn } = input;
  const reminder =
    isSettled || !noticeFromOn || !decideByOn ? undefined : span(dayNumber(noticeFromOn), endOfDay(decideByOn));
  const notice =
    isSettled || !decideByOn || !lastReceiptOn ? undefined : span(endOfDay(decideByOn), endOfDay(lastReceiptOn));
  const boundTerms = isSettled
    ? []
    : terms
        .filter((term) => term.phase === "bound")
        .map((term) => span(Math.max(dayNumber(term.startOn), today + 0.5), term.endOn ? endOfDay(term.endOn) : to));
  const tail = isSettled || !lastReceiptOn || !goal ? undefined : span(endOfDay(lastReceiptOn), endOfDay(goal));

  const placed = moments.map(({ kind, on, at }) => ({ kind, on, x: toX(at) })).filter(({ x }) => x >= 0 && x <= width);
  const marks = stackLabels(placed, labelWidth);
  return {
    width,
    fromOn: dayFromNumber(Math.floor(from)),
    toOn: dayFromNumber(Math.floor(to)),
    terms,
    ...(elapsed && { elapsed }),
    ...(reminder && { reminder }),
    ...(notice && { notice }),
    locked: [...boundTerms, tail].filter((part) => part !== undefined),
    marks,
    rows: Math.max(0, ...marks.map((mark) => mark.row + 1)),
    ticks: layoutTicks(from, to, width, toX),
  };
};
