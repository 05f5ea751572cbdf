import { describe, expect, it } from "vitest";
import { PhoneNumber } from "./phone-number.ts";
import { formatPhone } from "./words/format.ts";

const reasonOf = (value: string) => PhoneNumber.safeParse(value).error?.issues[0]?.message;

describe("a telephone number", () => {
  it.each([
    ["024 555 12 34", "+41245551234"],
    ["0041 24 555 12 34", "+41245551234"],
    ["+41 (0)24 555 12 34", "+41245551234"],
    [" 076/555.12.34 ", "+41765551234"],
    ["0800 555 000", "+41800555000"],
    ["+33 1 23 45 67 89", "+33123456789"],
  ])("reads %j however it is written, Swiss unless it says otherwise", (typed, stored) => {
    expect(PhoneNumber.parse(typed)).toBe(stored);
    expect(PhoneNumber.parse(stored)).toBe(stored);
  });

  it.each(["117", "12345", "abc", "", "+41 24 555 12"])("refuses %j, and says why", (typed) => {
    expect(reasonOf(typed)).toBe("phone");
  });

  it("refuses an extension rather than lose it", () => {
    expect(reasonOf("024 555 12 34 ext. 12")).toBe("phoneExtension");
  });

  it("is shown as one reads it aloud: without the country at home, with it abroad", () => {
    expect(formatPhone("+41245551234").replaceAll("\u00a0", " ")).toBe("024 555 12 34");
    expect(formatPhone("+33123456789").replaceAll("\u00a0", " ")).toBe("+33 1 23 45 67 89");
    expect(formatPhone("poste 12")).toBe("poste 12");
  });
});
