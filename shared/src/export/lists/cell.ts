import { formatShortDay } from "../../words/format.ts";

/** What a cell of a list taken away as a file holds: a text, a number, a day, an amount; or nothing. */
export type Cell = string | number | { readonly day: string } | { readonly cents: number } | undefined;

/** A cell as CSV writes it: days as in the country, amounts as plain numbers of francs. */
export const cellAsText = (cell: Cell): string | number => {
  if (cell === undefined) return "";
  if (typeof cell !== "object") return cell;
  return "day" in cell ? formatShortDay(cell.day) : cell.cents / 100;
};
