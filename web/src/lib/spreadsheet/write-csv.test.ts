import { describe, expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";

describe("a CSV file of ours", () => {
  it("never holds a cell that a spreadsheet would run", () => {
    expect(writeCsv([["=1+1", "+41", "-1", "@x", "\tx", "Aigle"]])).toBe("\ufeff'=1+1;'+41;'-1;'@x;'\tx;Aigle\r\n");
  });

  it("quotes what would break its lines", () => {
    expect(writeCsv([['a;b "c"', "d\ne", 7]])).toBe('\ufeff"a;b ""c""";"d\ne";7\r\n');
  });
});
