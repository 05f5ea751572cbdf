import type { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { thresholdsOf } from "@vigie/shared/deadline/thresholds-of.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import type { CalendarFacts } from "./calendar-facts.ts";
import { MailSample } from "./mail-sample.tsx";
import mails from "./mails.module.css";
import { MeetingList } from "./meeting-list.tsx";
import styles from "./settings.module.css";
import { SettingsPart } from "./settings-part.tsx";
import { useSettingWords } from "./use-setting-words.ts";
import warnings from "./warnings.module.css";

type SettingsListProps = { settings: CommuneSettings; commune: string; facts: CalendarFacts };

/** The settings for whoever reads them only, part by part as those see them who may change them. */
export const SettingsList = ({ settings, commune, facts }: SettingsListProps) => {
  const t = useTranslations("settings");
  const locale = useLocale();
  const { sayReminders, sayDays, kindName } = useSettingWords();
  const { postalBufferDays, executiveLeadDays, meetingsOn, mailsNameContracts } = settings;
  const ahead = meetingsOn.filter((on) => on >= facts.today);
  const last = ahead.at(-1);
  return (
    <>
      <SettingsPart title={t("clock")} lead={t("clockLead")}>
        <dl className={styles.facts}>
          <dt>{t("postalBufferDays")}</dt>
          <dd>{sayDays(postalBufferDays)}</dd>
          <dt>{t("executiveLeadDays")}</dt>
          <dd>{sayDays(executiveLeadDays)}</dd>
        </dl>
      </SettingsPart>
      <SettingsPart
        title={t("meetings.title")}
        lead={t("meetings.lead", { executive: facts.executiveName, days: executiveLeadDays })}
      >
        {last ? (
          <>
            <MeetingList days={ahead} holidays={new Set(facts.holidays)} />
            <p className={styles.hint}>{t("meetings.reach", { day: formatLongDay(last, locale) })}</p>
          </>
        ) : (
          <p>{t(meetingsOn.length > 0 ? "meetings.noneAhead" : "meetings.none")}</p>
        )}
      </SettingsPart>
      <SettingsPart title={t("warnings.title")} lead={t("warnings.lead")}>
        <dl className={warnings.kinds}>
          {DeadlineKind.options.map((kind) => (
            <div key={kind} className={warnings.kind}>
              <dt>{kindName(kind)}</dt>
              <dd>
                {sayReminders(thresholdsOf(kind, settings))}{" "}
                <span className={warnings.usual}>
                  {t(settings.thresholds[kind] ? "warnings.isOwn" : "warnings.isUsual")}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </SettingsPart>
      <SettingsPart title={t("mails.title")}>
        <div className={mails.chosen}>
          <p>{t(mailsNameContracts ? "mails.named" : "mails.unnamed")}</p>
          <p className={styles.hint}>{t(mailsNameContracts ? "mails.namedHint" : "mails.unnamedHint")}</p>
          <MailSample isNamed={mailsNameContracts} commune={commune} />
        </div>
      </SettingsPart>
    </>
  );
};
