import type { FieldChange, HistoryValue, Leaf } from "./history.ts";

type Fields = Map<string, HistoryValue>;

/** Bookkeeping of the register: nothing that somebody did. */
const hidden = new Set([
  "id",
  "version",
  "createdAt",
  "sha256",
  "seriesId",
  "bytes",
  "uploadedBy",
  "contentType",
  "history",
  "scanningSince",
  "waitingSince",
]);

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const within = (path: string, name: string): string => (path ? `${path}.${name}` : name);

const leavesOf = (value: unknown, path = ""): [string, Leaf][] => {
  if (isLeaf(value)) return [[path, value]];
  if (Array.isArray(value)) return value.length > 0 ? [[path, value.filter(isLeaf).join(", ")]] : [];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, within(path, name)));
};

const listItem = (item: unknown): Leaf | Record<string, Leaf> =>
  isLeaf(item) ? item : Object.fromEntries(leavesOf(item).filter(([name]) => name !== "id"));

const fieldsOf = (value: Record<string, unknown>, path = ""): [string, HistoryValue][] =>
  Object.entries(value).flatMap(([name, inner]): [string, HistoryValue][] => {
    const field = within(path, name);
    if (!path && hidden.has(name)) return [];
    if (isLeaf(inner)) return [[field, inner]];
    if (Array.isArray(inner)) return [[field, inner.map(listItem)]];
    return isRecord(inner) ? fieldsOf(inner, field) : [];
  });

/** Of two lists, what only the first has; a list that was merely put in another order has nothing. */
const onlyIn = (list: HistoryValue | undefined, other: HistoryValue | undefined): HistoryValue | undefined => {
  if (!Array.isArray(list)) return list;
  const others = new Set((Array.isArray(other) ? other : []).map((item) => JSON.stringify(item)));
  const own = list.filter((item) => !others.has(JSON.stringify(item)));
  return own.length > 0 ? own : undefined;
};

const compare = (field: string, before: HistoryValue | undefined, after: HistoryValue | undefined): FieldChange[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const was = onlyIn(before, after);
  const is = onlyIn(after, before);
  if (was === undefined && is === undefined) return [];
  return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
};

/** A term is one thing, whether all of it is known yet or not: completing it changes only what was added. */
const withOneTerm = (item: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name === "openTerm" ? "term" : name, value]));

/**
 * What differs between two states of an item, field by field (`address.town`), in the order of the newer one. Of a list, the entries that
 * went and those that came. Absent, and empty, is one and the same.
 */
export const differences = (
  before: Record<string, unknown> = {},
  after: Record<string, unknown> = {},
): FieldChange[] => {
  const was: Fields = new Map(fieldsOf(withOneTerm(before)));
  const is: Fields = new Map(fieldsOf(withOneTerm(after)));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((field) => compare(field, was.get(field), is.get(field)));
};
