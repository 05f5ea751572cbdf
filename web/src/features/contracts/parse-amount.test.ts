import { formatAmount } from "@vigie/shared/words/format.ts";
import { describe, expect, it } from "vitest";
import { parseAmount } from "./parse-amount.ts";

describe("an amount as people type it", () => {
  it.each([
    ["12'500.–", 1_250_000],
    ["12’500.-", 1_250_000],
    ["12500", 1_250_000],
    ["CHF 12 500.50", 1_250_050],
    ["fr. 99,9", 9_990],
    ["12500.", 1_250_000],
    ["12'500.--", 1_250_000],
    ["0", 0],
  ])("reads %j to the centime", (text, cents) => {
    expect(parseAmount(text)).toBe(cents);
  });

  it.each(["", "douze", "12.345", "-5", "1.2.3", "12'500 par mois"])("refuses %j rather than guess", (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it.each([0, 5, 1_250_000, 1_250_050, 10_000_000_000])("reads back what we write ourselves: %i centimes", (cents) => {
    expect(parseAmount(formatAmount(cents))).toBe(cents);
  });
});
