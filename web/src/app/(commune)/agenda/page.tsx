import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { isDeadlineKind } from "@vigie/shared/agenda/agenda-kind.ts";
import { peakMonths } from "@vigie/shared/agenda/peak-months.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { addMonths } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay, formatMonth } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { YearChart } from "#components/year-chart/year-chart.tsx";
import { AgendaFilters } from "#features/agenda/agenda-filters.tsx";
import styles from "#features/agenda/agenda-list.module.css";
import { agendaPath, readSearch } from "#features/agenda/agenda-search.ts";
import { GoToMonth } from "#features/agenda/go-to-month.tsx";
import { LateList } from "#features/agenda/late-list.tsx";
import { MarksLegend } from "#features/agenda/marks-legend.tsx";
import { MonthList } from "#features/agenda/month-list.tsx";
import { narrowAgenda } from "#features/agenda/narrow-agenda.ts";
import { PrintButton } from "#features/agenda/print-button.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readCommune } from "#lib/session/read-commune.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("agenda"))("page") });

type AgendaProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** When does the work come? */
const AgendaPage = async ({ searchParams }: AgendaProps) => {
  const { filter, from } = readSearch(await searchParams);
  const [agenda, { place }, commune] = await Promise.all([
    readApi(agendaRoutes.show, { query: from ? { from } : {} }),
    readPerson(),
    readCommune(),
  ]);
  const [t, format, locale] = await Promise.all([getTranslations("agenda"), getFormatter(), getLocale()]);
  const { today } = agenda;
  const { late, months, chart, filters } = narrowAgenda(agenda, filter);
  const filled = months.filter(({ items }) => items.length > 0);
  const isBlank = agenda.late.length === 0 && agenda.months.every(({ items }) => items.length === 0);
  if (isBlank && agenda.contracts === 0)
    return (
      <EmptyState
        title={t("empty.title")}
        why={t("empty.why")}
        action={
          mayCall(contractRoutes.register, place) && (
            <>
              <ButtonLink href="/contrats/nouveau">{t("empty.action")}</ButtonLink>
              <Link href="/importer">{t("empty.import")}</Link>
            </>
          )
        }
      />
    );

  const whole = narrowAgenda(agenda, "all").chart;
  const sum = (of: "count" | "binding") => whole.reduce((total, month) => total + month[of], 0);
  const peaks = peakMonths(whole);
  const title = () => {
    if (peaks.length > 0)
      return t("title.peaks", { months: format.list(peaks.map((each) => formatMonth(each, locale))) });
    return t(sum("count") < whole.length ? "title.few" : "title.even");
  };
  const thisMonth = today.slice(0, 7);
  const next = addMonths(`${agenda.from}-01`, 12).slice(0, 7);
  return (
    <>
      <PageHeader
        title={title()}
        lead={[
          t("lead", { count: sum("count"), binding: sum("binding") }),
          ...(agenda.late.length > 0 ? [t("late", { count: agenda.late.length })] : []),
        ].join(" ")}
        action={
          <>
            <PrintButton>{t("print")}</PrintButton>
            <ButtonLink href="/mes-rappels#calendrier">{t("subscribe")}</ButtonLink>
          </>
        }
      />
      <p className={styles.printed}>{t("printed", { commune: commune.name, on: formatLongDay(today, locale) })}</p>
      <YearChart
        months={chart}
        peaks={peakMonths(chart)}
        isOfDeadlines={filter === "all" || filter === "binding" || isDeadlineKind(filter)}
      />
      <AgendaFilters current={filter} from={from} filters={filters} />
      {(late.length > 0 || filled.length > 0) && <MarksLegend />}
      {late.length > 0 && <LateList items={late} today={today} />}
      {filled.map(({ month, items }) => (
        <MonthList key={month} month={month} items={items} today={today} />
      ))}
      <GoToMonth />
      {late.length === 0 && filled.length === 0 && (
        <EmptyState
          title={t(isBlank ? "empty.later" : "empty.filtered")}
          why={isBlank ? t("empty.laterWhy", { later: agenda.later }) : t("empty.filteredWhy")}
          action={!isBlank && <ButtonLink href={agendaPath({ from })}>{t("empty.showAll")}</ButtonLink>}
        />
      )}
      <p className={styles.range}>
        {agenda.from !== thisMonth && <Link href={agendaPath({ filter })}>{t("previous")}</Link>}
        {agenda.later > 0 && <Link href={agendaPath({ filter, from: next })}>{t("next")}</Link>}
      </p>
    </>
  );
};

export default AgendaPage;
