"use client";

import { useTranslations } from "next-intl";
import { differingSettings, type SettingName, type SettingsDraft } from "./settings-draft.ts";
import { useSettingWords } from "./use-setting-words.ts";

/** Says in words where two versions of the settings differ. */
export const useSettingDifferences = () => {
  const t = useTranslations("settings");
  const { nameOf, sayReminders, sayDays, sayMeetings } = useSettingWords();
  const say = (name: SettingName, draft: SettingsDraft, other: SettingsDraft): string => {
    if (typeof name === "object") {
      const days = draft.thresholds[name.kind];
      return days ? sayReminders(days) : t("usual");
    }
    // Of two long calendars only what one has and the other has not.
    if (name === "meetingsOn") return sayMeetings(draft.meetingsOn.filter((on) => !other.meetingsOn.includes(on)));
    if (name === "mailsNameContracts") return t(draft.mailsNameContracts ? "mails.named" : "mails.unnamed");
    return sayDays(draft[name]);
  };
  return (mine: SettingsDraft, theirs: SettingsDraft) =>
    differingSettings(mine, theirs).map((name) => ({
      field: nameOf(name),
      mine: say(name, mine, theirs),
      theirs: say(name, theirs, mine),
    }));
};
