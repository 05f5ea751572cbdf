"use client";

import { Button, NativeSelect } from "@mantine/core";
import { mostMeetings } from "@vigie/shared/commune/meeting-days.ts";
import { meetingSeries } from "@vigie/shared/commune/meeting-series.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import { formatWeekday } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { DayField } from "#components/form/day-field.tsx";
import { isDay } from "#components/form/is-day.ts";
import styles from "./meetings.module.css";
import { withMeetings } from "./settings-draft.ts";

const none = { firstOn: "", rhythm: "once", lastOn: "" };

type MeetingAdderProps = {
  known: readonly string[];
  /** Whether what was added still waits to be saved. */
  isUnsaved: boolean;
  onAdd: (days: string[]) => void;
};

/** Adds one meeting, or all those that come back on the same day of the week until a last one. */
export const MeetingAdder = ({ known, isUnsaved, onAdd }: MeetingAdderProps) => {
  const t = useTranslations("settings.meetings");
  const locale = useLocale();
  const [{ firstOn, rhythm, lastOn }, setTyped] = useState(none);
  const [added, setAdded] = useState<number>();
  const id = useId();
  const change = (part: Partial<typeof none>) => {
    setAdded(undefined);
    setTyped((before) => ({ ...before, ...part }));
  };

  const isOnce = rhythm === "once";
  const until = isOnce ? firstOn : lastOn;
  const days =
    isDay(firstOn) && isDay(until)
      ? meetingSeries({ firstOn, everyDays: rhythm === "fortnightly" ? 14 : 7, lastOn: until })
      : [];
  const fresh = days.filter((on) => !known.includes(on));
  const isTooMany = withMeetings(known, fresh).length > mostMeetings;
  const isBackwards = isDay(firstOn) && isDay(until) && until < firstOn;
  const weekday = isDay(firstOn) ? formatWeekday(firstOn, locale) : undefined;
  const problem =
    (isBackwards && t("backwards")) ||
    (isTooMany && t("tooMany", { most: String(mostMeetings) })) ||
    (days.length > 0 && fresh.length === 0 && t("known", { count: days.length }));

  return (
    <fieldset className={styles.adder}>
      <legend>{t("add")}</legend>
      <div className={styles.fields}>
        <DayField
          label={t(isOnce ? "day" : "first")}
          value={firstOn}
          onChange={(on) => change({ firstOn: on, ...(isDay(on) && lastOn === "" && { lastOn: endOfYear(on) }) })}
        />
        <NativeSelect
          size="md"
          label={t("rhythm.label")}
          value={rhythm}
          onChange={({ currentTarget: { value } }) => change({ rhythm: value })}
          data={[
            { value: "once", label: t("rhythm.once") },
            { value: "weekly", label: weekday ? t("rhythm.weekly", { weekday }) : t("rhythm.everyWeek") },
            { value: "fortnightly", label: weekday ? t("rhythm.fortnightly", { weekday }) : t("rhythm.everyOther") },
          ]}
        />
        {!isOnce && <DayField label={t("last")} value={lastOn} onChange={(on) => change({ lastOn: on })} />}
      </div>
      {problem && (
        <p id={id} className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.act}>
        <Button
          variant="default"
          disabled={fresh.length === 0 || isTooMany}
          aria-describedby={problem ? id : undefined}
          onClick={() => {
            onAdd(fresh);
            setTyped(none);
            setAdded(fresh.length);
          }}
        >
          {t("addThese", { count: fresh.length })}
        </Button>
        <p role="status" className={styles.added}>
          {added !== undefined && isUnsaved && t("added", { count: added })}
        </p>
      </div>
    </fieldset>
  );
};

/** The last day of the year, or of the next one where little of it is left. */
const endOfYear = (on: string): string => `${addDays(on, 60).slice(0, 4)}-12-31`;
