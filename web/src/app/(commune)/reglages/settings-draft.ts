import type { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { mergeTyped } from "#lib/api/merge-typed.ts";

type Days = (number | string)[];

/** The settings as the form holds them: an emptied field is an empty text, and of a kind without days of its own there is `null`. */
export type SettingsDraft = {
  postalBufferDays: number | string;
  executiveLeadDays: number | string;
  thresholds: Record<DeadlineKind, Days | null>;
  meetingsOn: string[];
  mailsNameContracts: boolean;
};

/** What the form shows of saved settings. */
export const draftOf = ({ thresholds, ...others }: CommuneSettings): SettingsDraft => {
  const own = (kind: DeadlineKind) => thresholds[kind] ?? null;
  return {
    ...others,
    // Written out, so that a new kind does not compile without its row.
    thresholds: {
      decision: own("decision"),
      execution: own("execution"),
      contractEnd: own("contractEnd"),
      missingNotice: own("missingNotice"),
      evaluation: own("evaluation"),
      action: own("action"),
      riskReview: own("riskReview"),
      documentValidity: own("documentValidity"),
    },
  };
};

/** What is sent: the kinds that keep to what is usual are left out. */
export const settingsOf = ({ thresholds, ...others }: SettingsDraft) => ({
  ...others,
  thresholds: Object.fromEntries(Object.entries(thresholds).filter(([, days]) => days !== null)),
});

/**
 * What to show when somebody else saved in between: theirs, but for what was typed since `base`. Each kind of deadline and each meeting
 * counts on its own, so that two people who add meetings keep both.
 */
export const mergeDrafts = (base: SettingsDraft, mine: SettingsDraft, theirs: SettingsDraft): SettingsDraft => {
  const removed = base.meetingsOn.filter((on) => !mine.meetingsOn.includes(on));
  const added = mine.meetingsOn.filter((on) => !base.meetingsOn.includes(on));
  return {
    ...mergeTyped<SettingsDraft>(base, mine, theirs),
    thresholds: mergeTyped(base.thresholds, mine.thresholds, theirs.thresholds),
    meetingsOn: withMeetings(
      theirs.meetingsOn.filter((on) => !removed.includes(on)),
      added,
    ),
  };
};

/** A calendar with more meetings: each day once, the earliest first. */
export const withMeetings = (meetingsOn: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...meetingsOn, ...more])].sort();

/** One setting on which two versions can disagree: a field of its own, or the days of one kind of deadline. */
export type SettingName = Exclude<keyof SettingsDraft, "thresholds"> | { kind: DeadlineKind };

/** The settings, in the order of the page. */
const settingNames: readonly SettingName[] = [
  "postalBufferDays",
  "executiveLeadDays",
  "meetingsOn",
  ...DeadlineKind.options.map((kind) => ({ kind })),
  "mailsNameContracts",
];

const valueIn = (draft: SettingsDraft, name: SettingName) =>
  typeof name === "string" ? draft[name] : draft.thresholds[name.kind];

/** The names of the settings that two versions do not agree on. */
export const differingSettings = (mine: SettingsDraft, theirs: SettingsDraft): SettingName[] =>
  settingNames.filter((name) => String(valueIn(mine, name)) !== String(valueIn(theirs, name)));
