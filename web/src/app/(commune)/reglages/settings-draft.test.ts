import { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { describe, expect, it } from "vitest";
import { differingSettings, draftOf, mergeDrafts, settingsOf } from "./settings-draft.ts";

const saved = CommuneSettings.parse({ meetingsOn: ["2027-03-01", "2027-03-15"], thresholds: { action: [14] } });
const theirs = draftOf(saved);

describe("the settings in the form", () => {
  it("are sent as they were read, for every kind of deadline", () => {
    expect(settingsOf(theirs)).toEqual(saved);
    const own = CommuneSettings.parse({
      thresholds: Object.fromEntries(DeadlineKind.options.map((kind, index) => [kind, [index, 0]])),
    });
    expect(CommuneSettings.parse(settingsOf(draftOf(own)))).toEqual(own);
  });

  it("send nothing for a kind that goes back to the usual days", () => {
    expect(settingsOf({ ...theirs, thresholds: { ...theirs.thresholds, action: null } }).thresholds).toEqual({});
  });
});

describe("two people on the same settings", () => {
  it("names exactly what they do not agree on", () => {
    const thresholds = { ...theirs.thresholds, evaluation: [30, 0], action: null };
    expect(differingSettings({ ...theirs, postalBufferDays: 10, thresholds }, theirs)).toEqual([
      "postalBufferDays",
      { kind: "evaluation" },
      { kind: "action" },
    ]);
  });

  it("sees no difference where both chose the same", () => {
    expect(differingSettings({ ...theirs, postalBufferDays: "7" }, theirs)).toEqual([]);
  });

  it("keeps the meetings both added, and removes those that either removed", () => {
    const mine = { ...theirs, meetingsOn: ["2027-03-15", "2027-04-12"] };
    const others = { ...theirs, meetingsOn: ["2027-03-01", "2027-03-15", "2027-03-29"] };
    expect(mergeDrafts(theirs, mine, others).meetingsOn).toEqual(["2027-03-15", "2027-03-29", "2027-04-12"]);
  });

  it("keeps each kind's own days apart, also where one goes back to the usual", () => {
    const mine = { ...theirs, thresholds: { ...theirs.thresholds, action: null } };
    const others = { ...theirs, thresholds: { ...theirs.thresholds, decision: [60] } };
    expect(settingsOf(mergeDrafts(theirs, mine, others)).thresholds).toEqual({ decision: [60] });
  });

  it("takes what they changed where nothing was typed here", () => {
    const others = { ...theirs, mailsNameContracts: false, executiveLeadDays: 45 };
    expect(mergeDrafts(theirs, { ...theirs, postalBufferDays: 9 }, others)).toEqual({ ...others, postalBufferDays: 9 });
  });
});
