import { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { describe, expect, it } from "vitest";
import { differingSettings } from "./settings-draft.ts";

const theirs = CommuneSettings.parse({});

describe("two people on the same settings", () => {
  it("names exactly what they do not agree on", () => {
    expect(differingSettings({ ...theirs, postalBufferDays: 10, evaluationThresholds: [30, 0] }, theirs)).toEqual([
      "postalBufferDays",
      "evaluationThresholds",
    ]);
  });

  it("sees no difference where both chose the same", () => {
    expect(differingSettings({ ...theirs, postalBufferDays: "7" }, theirs)).toEqual([]);
  });
});
