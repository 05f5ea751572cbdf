import type { OpenTerm } from "../contract/contract.ts";
import { Term } from "../contract/term.ts";
import { addDays, addMonths, type PlainDate } from "../time/plain-date.ts";
import type { ValuesOf } from "./column.ts";
import type { contractColumns } from "./contract-columns.ts";
import type { CellRemark } from "./read-cells.ts";
import type { Duration } from "./read-duration.ts";

type ContractValues = ValuesOf<typeof contractColumns>;

/** What follows from the cells about the term: a sound term, or what is known of it with what is missing, or a contradiction. */
export type DerivedTerm = {
  readonly term?: Term;
  readonly openTerm?: OpenTerm;
  readonly missing: readonly string[];
  readonly faults: readonly CellRemark[];
  readonly notes: readonly CellRemark[];
  /** A cell of the notice period that says more than the term can hold, as it stands. */
  readonly noticeWords?: string;
};

/** The columns that speak of the term. */
export const termFields = ["startOn", "endOn", "duration", "renewal", "renewalMonths", "notice"] as const;

type Facts = { -readonly [K in keyof OpenTerm]: OpenTerm[K] };

const monthsOf = (length: Duration | undefined): number | undefined =>
  length && "months" in length ? length.months : undefined;

/** The day before which a term of so many months that ends then began; undefined where no day gives exactly that end. */
const startBefore = (endOn: PlainDate, months: number): PlainDate | undefined => {
  const startOn = addMonths(addDays(endOn, 1), -months);
  return addDays(addMonths(startOn, months), -1) === endOn ? startOn : undefined;
};

const lengthFacts = (values: ContractValues, facts: Facts): CellRemark[] => {
  const length = values.duration?.length;
  if (!length) return [];
  if ("months" in length) {
    if (length.months === 0) return [{ field: "duration", reason: "term.initialMonths.range" }];
    facts.initialMonths = length.months;
    return [];
  }
  if (facts.startOn === undefined) return [];
  // Days are no months: the day they end on is written instead.
  facts.endOn ??= addDays(facts.startOn, length.days - 1);
  return [];
};

const gather = (values: ContractValues, known: OpenTerm): { facts: Facts; faults: CellRemark[] } => {
  const facts: Facts = { ...known };
  const faults: CellRemark[] = [];
  const said = values.endOn;
  const periodicMonths = typeof said === "object" ? said.everyMonths : undefined;
  const isOpenEnded = values.duration?.isOpenEnded || said === "openEnded";
  const renewal = values.renewal?.renewal ?? (isOpenEnded ? "openEnded" : undefined);
  if (isOpenEnded && renewal !== "openEnded")
    faults.push({ field: said === "openEnded" ? "endOn" : "duration", reason: "term.openEnded.renewed" });
  const startOn = values.startOn ?? values.duration?.startOn;
  const endOn = typeof said === "string" && said !== "openEnded" ? said : values.duration?.endOn;
  if (startOn) facts.startOn = startOn;
  if (endOn) facts.endOn = endOn;
  // A new end told by its length is not the one that was written before, and the other way round.
  if (endOn && !values.duration?.length) delete facts.initialMonths;
  if (values.duration?.length && !endOn) delete facts.endOn;
  if (renewal) facts.renewal = renewal;
  if (values.notice) facts.notice = values.notice.length;
  if (values.notice?.exit && facts.renewal === "openEnded") facts.exit = values.notice.exit;
  const renewedMonths = values.renewal?.months ?? (renewal === "tacit" ? periodicMonths : undefined);
  const renewed = values.renewalMonths ?? (renewedMonths ? { months: renewedMonths } : undefined);
  const renewalMonths = monthsOf(renewed);
  if (renewed && !renewalMonths) faults.push({ field: "renewalMonths", reason: "term.renewalMonths.range" });
  else if (renewalMonths) facts.renewalMonths = renewalMonths;
  faults.push(...lengthFacts(values, facts));
  return { facts, faults };
};

/** Whether both ends are told and differ by a day: whoever writes « 01.01.2024 – 01.01.2027 » means the day before. */
const offByOne = ({ startOn, endOn, initialMonths }: Facts): boolean =>
  startOn !== undefined &&
  endOn !== undefined &&
  initialMonths !== undefined &&
  addMonths(startOn, initialMonths) === endOn;

const missingOf = (facts: Facts): string[] => {
  const isOpenEnded = facts.renewal === "openEnded";
  const hasEnd = isOpenEnded || facts.endOn !== undefined || facts.initialMonths !== undefined;
  return [
    ...(facts.startOn === undefined ? ["startOn"] : []),
    ...(hasEnd ? [] : ["endOn"]),
    ...(facts.renewal === undefined ? ["renewal"] : []),
    ...(facts.renewal === "tacit" && facts.renewalMonths === undefined ? ["renewalMonths"] : []),
    ...(facts.notice === undefined ? ["notice"] : []),
  ];
};

const columnOf: Readonly<Record<string, string>> = { initialMonths: "duration" };

/** What the notice's cell says and a term has no place for: the days on which a contract may end are those of one without end. */
const wordsLeft = ({ notice }: ContractValues, { renewal }: Facts): string | undefined =>
  notice?.exit && renewal === "openEnded" ? undefined : notice?.words;

/** A sound term out of the facts, or what is missing or wrong; what is supposed on the way is added to the notes. */
const reckon = (facts: Facts, faults: CellRemark[], notes: CellRemark[]): DerivedTerm => {
  if (facts.startOn === undefined && facts.endOn !== undefined && facts.initialMonths !== undefined) {
    const startOn = startBefore(facts.endOn, facts.initialMonths);
    if (startOn) {
      facts.startOn = startOn;
      notes.push({ field: "startOn", reason: "term.startReckoned" });
    }
  }
  if (facts.renewalMonths !== undefined && (facts.renewal === "none" || facts.renewal === "openEnded")) {
    delete facts.renewalMonths;
    notes.push({ field: "renewalMonths", reason: "term.renewalMonths.unused" });
  }
  if (facts.renewal !== undefined && facts.renewal !== "openEnded") delete facts.exit;
  if (offByOne(facts) && facts.endOn) {
    facts.endOn = addDays(facts.endOn, -1);
    notes.push({ field: "endOn", reason: "term.dayBefore" });
  }
  if (faults.length > 0) return { missing: [], faults, notes };
  const missing = missingOf(facts);
  const contradiction = facts.startOn && facts.endOn && facts.endOn < facts.startOn;
  if (contradiction) return { missing: [], faults: [{ field: "endOn", reason: "term.end.beforeStart" }], notes };
  if (facts.renewal === "openEnded" && facts.endOn)
    return { missing: [], faults: [{ field: "endOn", reason: "term.openEnded.hasEnd" }], notes };
  if (missing.length > 0) return { ...(Object.keys(facts).length > 0 && { openTerm: facts }), missing, faults, notes };
  const term = Term.safeParse(facts);
  if (term.success) return { term: term.data, missing, faults, notes };
  const refused = term.error.issues.map(({ path, message }) => {
    const at = String(path[0] ?? "startOn");
    return { field: columnOf[at] ?? at, reason: message };
  });
  return { missing: [], faults: refused, notes };
};

/**
 * The term that the cells give, over what was known of it before. A start is reckoned from end and length and that is said; nothing else is: what
 * is missing leaves the term open, and what contradicts itself is a fault of its column.
 */
export const deriveTerm = (values: ContractValues, known: OpenTerm = {}): DerivedTerm => {
  const { facts, faults } = gather(values, known);
  const noticeWords = wordsLeft(values, facts);
  const notes: CellRemark[] = noticeWords ? [{ field: "notice", reason: "notice.qualified" }] : [];
  const derived = reckon(facts, faults, notes);
  return { ...derived, ...(noticeWords && { noticeWords }) };
};
