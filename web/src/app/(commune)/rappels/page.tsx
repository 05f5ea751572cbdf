import { reminderRoutes } from "@vigie/shared/reminder-log/reminder.routes.ts";
import { formatMonth } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { ExportMenu } from "#components/export-menu/export-menu.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { DayList } from "#features/reminders/day-list.tsx";
import { readMonth } from "#features/reminders/journal-month.ts";
import { MonthNav } from "#features/reminders/month-nav.tsx";
import { readApi } from "#lib/api/read-api.ts";

type JournalProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("reminders"))("page"),
});

/** Who was told of what, and when? */
const JournalPage = async ({ searchParams }: JournalProps) => {
  const asked = readMonth(await searchParams);
  const [t, locale, { month, today, digests }] = await Promise.all([
    getTranslations("reminders"),
    getLocale(),
    readApi(reminderRoutes.list, { query: asked ? { month: asked } : {} }),
  ]);
  const name = formatMonth(month, locale);
  const gone = digests.filter(({ outcome }) => outcome !== "dropped");
  const lost = gone.filter(({ outcome }) => outcome === "returned" || outcome === "failed").length;
  const open = gone.filter(({ outcome }) => outcome !== "delivered").length;
  const people = new Set(gone.map(({ personId }) => personId)).size;
  const lead = () => {
    if (gone.length > 0) return t("lead", { month: name, count: gone.length, people, lost, open });
    // An empty page says it below.
    return digests.length > 0 && t("leadNone", { month: name });
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={lead()}
        action={digests.length > 0 && <ExportMenu list="rappels" query={{ month }} />}
      />
      <MonthNav month={month} today={today} />
      {digests.length > 0 ? (
        <DayList digests={digests} />
      ) : (
        <EmptyState
          title={t("empty.title", { month: name })}
          why={t("empty.why")}
          action={
            <ButtonLink href="/agenda" variant="default">
              {t("empty.action")}
            </ButtonLink>
          }
        />
      )}
    </>
  );
};

export default JournalPage;
