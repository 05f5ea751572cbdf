"use client";

import type { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { useTranslations } from "next-intl";
import { saySetting } from "./setting-words.ts";
import { differingSettings, type SettingsDraft } from "./settings-draft.ts";

/** Says in words where two versions of the settings differ. */
export const useSettingDifferences = () => {
  const t = useTranslations("settings");
  return (mine: SettingsDraft, theirs: CommuneSettings) =>
    differingSettings(mine, theirs).map((name) => ({
      field: t(name),
      mine: saySetting(mine[name], t),
      theirs: saySetting(theirs[name], t),
    }));
};
