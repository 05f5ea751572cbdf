import { describe, expect, it } from "vitest";
import { formPath } from "./form-path.ts";
import { showFaults } from "./show-faults.ts";

describe("the faults of a refused form", () => {
  it("stand at their fields, however deep, and in a summary that leads there", () => {
    const errors: Record<string, string>[] = [];
    const shown = showFaults(
      { setErrors: (each) => errors.push(each) },
      [
        { pointer: "/term/notice/months", reason: "required" },
        { pointer: "/days/2", reason: "tooLarge" },
      ],
      ({ reason }) => `said ${reason}`,
      formPath,
    );
    expect(errors).toEqual([{ "term.notice.months": "said required", "days.2": "said tooLarge" }]);
    expect(shown).toEqual([
      { id: "field-term-notice-months", reason: "said required" },
      { id: "field-days-2", reason: "said tooLarge" },
    ]);
  });
});
