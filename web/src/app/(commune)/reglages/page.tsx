import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { publicHolidays } from "@vigie/shared/time/working-day.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { LetterheadLink } from "#features/letterhead/letterhead-link.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";
import { CommuneProfile } from "./commune-profile.tsx";
import styles from "./settings.module.css";
import { SettingsForm } from "./settings-form.tsx";
import { SettingsList } from "./settings-list.tsx";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("frame"))("settings"),
});

const SettingsPage = async () => {
  const [{ place }, commune] = await Promise.all([readPerson(), readApi(communeRoutes.show, {})]);
  const t = await getTranslations("settings");
  const mayChange = mayCall(communeRoutes.changeSettings, place);
  const { today, canton, executiveName } = commune;
  const year = Number(today.slice(0, 4));
  // As far as a calendar may reach: a hundred and twenty fortnights.
  const years = Array.from({ length: 7 }, (_, index) => year - 1 + index);
  const facts = { today, executiveName, holidays: publicHolidays(years, canton) };
  return (
    <>
      <PageHeader title={t("title")} lead={mayChange ? t("lead") : t("readOnly")} />
      <div className={styles.page}>
        {mayChange ? (
          <SettingsForm commune={commune} facts={facts} />
        ) : (
          <SettingsList settings={commune.settings} commune={commune.name} facts={facts} />
        )}
        {mayCall(communeRoutes.changeLetterhead, place) && <LetterheadLink letterhead={commune.letterhead} />}
        <CommuneProfile commune={commune} />
      </div>
    </>
  );
};

export default SettingsPage;
