import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { CalendarPart } from "#features/agenda/reminders/calendar-part.tsx";
import { MailsPart } from "#features/agenda/reminders/mails-part.tsx";
import { WhyPart } from "#features/agenda/reminders/why-part.tsx";
import { readApi } from "#lib/api/read-api.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("myReminders"))("page"),
});

/** What am I reminded of, and why me? */
const RemindersPage = async () => {
  const [known, feed] = await Promise.all([
    readApi(agendaRoutes.showReminders, {}),
    readApi(agendaRoutes.showFeed, {}),
  ]);
  const [t, locale] = await Promise.all([getTranslations("myReminders"), getLocale()]);
  const { email, undeliverable, reasons, namesContracts } = known;
  const count = reasons.reduce((sum, each) => sum + each.count, 0);
  return (
    <>
      <PageHeader
        title={t("title", { count })}
        lead={
          undeliverable
            ? t("undeliverable", { email, on: formatLongDay(dayInZurich(undeliverable.at), locale) })
            : t("lead", { email })
        }
      />
      <WhyPart known={known} />
      <MailsPart known={known} />
      <CalendarPart known={feed} namesContracts={namesContracts} />
    </>
  );
};

export default RemindersPage;
