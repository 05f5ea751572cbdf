import { Button } from "@mantine/core";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { fieldId } from "#lib/api/field-id.ts";
import type { CalendarFacts } from "./calendar-facts.ts";
import { MeetingAdder } from "./meeting-adder.tsx";
import { MeetingList } from "./meeting-list.tsx";
import styles from "./meetings.module.css";
import { withMeetings } from "./settings-draft.ts";
import type { SettingsFormType } from "./settings-form-type.ts";
import { SettingsPart } from "./settings-part.tsx";

type MeetingsPartProps = { form: SettingsFormType; facts: CalendarFacts };

/** The executive's calendar: added one by one or as a series, month by month, what is past out of the way. */
export const MeetingsPart = ({ form, facts }: MeetingsPartProps) => {
  const t = useTranslations("settings.meetings");
  const locale = useLocale();
  const { meetingsOn, executiveLeadDays } = form.getValues();
  const holidays = new Set(facts.holidays);
  const past = meetingsOn.filter((on) => on < facts.today);
  const ahead = meetingsOn.filter((on) => on >= facts.today);
  const off = ahead.filter((on) => holidays.has(on));
  const last = ahead.at(-1);
  const error = form.errors.meetingsOn;
  const keep = (days: string[]) => form.setFieldValue("meetingsOn", days);
  const without = (days: readonly string[]) => keep(meetingsOn.filter((on) => !days.includes(on)));

  return (
    <SettingsPart
      id={fieldId("meetingsOn")}
      title={t("title")}
      lead={t("lead", { executive: facts.executiveName, days: Number(executiveLeadDays) })}
    >
      {error && <p className={styles.problem}>{error}</p>}
      {ahead.length > 0 ? (
        <MeetingList days={ahead} holidays={holidays} onRemove={(on) => without([on])} />
      ) : (
        <p>{t(past.length > 0 ? "noneAhead" : "none")}</p>
      )}
      {off.length > 0 && (
        <div className={styles.off}>
          <p>{t("onHolidays", { count: off.length })}</p>
          <Button variant="default" size="sm" onClick={() => without(off)}>
            {t("dropHolidays", { count: off.length })}
          </Button>
        </div>
      )}
      {last && <p className={styles.reach}>{t("reach", { day: formatLongDay(last, locale) })}</p>}
      {past.length > 0 && (
        <details className={styles.past}>
          <summary>{t("past", { count: past.length })}</summary>
          <MeetingList days={past} holidays={holidays} onRemove={(on) => without([on])} />
          <Button variant="default" size="sm" onClick={() => without(past)}>
            {t("dropPast", { count: past.length })}
          </Button>
        </details>
      )}
      <MeetingAdder
        known={meetingsOn}
        isUnsaved={form.isDirty("meetingsOn")}
        onAdd={(days) => keep(withMeetings(meetingsOn, days))}
      />
    </SettingsPart>
  );
};
