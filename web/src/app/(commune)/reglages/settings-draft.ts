import type { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { type SettingName, settingNames } from "./setting-words.ts";

/** The settings as the form holds them: an emptied field is an empty text. */
export type SettingsDraft = {
  postalBufferDays: number | string;
  executiveLeadDays: number | string;
  decisionThresholds: (number | string)[];
  evaluationThresholds: (number | string)[];
};

/** The names of the settings that two versions do not agree on. */
export const differingSettings = (mine: SettingsDraft, theirs: CommuneSettings): SettingName[] =>
  settingNames.filter((name) => String(mine[name]) !== String(theirs[name]));
