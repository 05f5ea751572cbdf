import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatAmount } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { ExportMenu } from "#components/export-menu/export-menu.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { inWholeFrancs } from "#features/contracts/spending/in-whole-francs.ts";
import { rankVendors, sumOf } from "#features/contracts/spending/rank-vendors.ts";
import { RankedBars } from "#features/contracts/spending/ranked-bars.tsx";
import { readSpendingQuery, spendingAddress, yearsShown } from "#features/contracts/spending/spending-address.ts";
import styles from "#features/contracts/spending/spending-page.module.css";
import { YearsChart } from "#features/contracts/spending/years-chart.tsx";
import { YearsTable } from "#features/contracts/spending/years-table.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type CostsRouteProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("costs"))("title"),
});

/** What do the contracts cost, year by year, and with whom? */
const CostsRoute = async ({ searchParams }: CostsRouteProps) => {
  const { from, to, year } = readSpendingQuery(await searchParams, dayInZurich(new Date()));
  const [t, { place }, { years: exact, today, unknown, drafts, unsure }] = await Promise.all([
    getTranslations("costs"),
    readPerson(),
    readApi(contractRoutes.costs, { query: { from, to } }),
  ]);
  const years = exact.map(inWholeFrancs);
  const chosen = years.find((one) => one.year === year);
  const ranked = rankVendors(years, chosen);
  const thisYear = Number(today.slice(0, 4));
  const mayEdit = mayCall(contractRoutes.register, place);
  const nav = (
    <nav aria-label={t("otherYears")} className={styles.years}>
      <Link href={spendingAddress({ from: from - yearsShown / 2, year: from })}>{t("earlier")}</Link>
      <Link href={spendingAddress({ from: from + yearsShown / 2, year: to })}>{t("later")}</Link>
    </nav>
  );
  if (!chosen || ranked.length === 0)
    return (
      <>
        <PageHeader title={t("title")} />
        {nav}
        <EmptyState
          title={t("empty.title", { from: String(from), to: String(to) })}
          why={unknown > 0 ? t("empty.unknown", { count: unknown }) : t("empty.why")}
          action={
            <ButtonLink href={mayEdit && unknown === 0 ? "/contrats/nouveau" : "/contrats"}>
              {mayEdit && unknown === 0 ? t("empty.add") : t("empty.contracts")}
            </ButtonLink>
          }
        />
      </>
    );
  const amounts = {
    year: String(year),
    total: formatAmount(sumOf(chosen)),
    spent: formatAmount(chosen.spentCents),
    forecast: formatAmount(chosen.forecastCents),
  };
  const tense = year < thisYear ? "past" : year > thisYear ? "ahead" : "now";
  return (
    <>
      <PageHeader title={t("title")} lead={t(`lead.${tense}`, amounts)} action={<ExportMenu list="couts" />} />
      <div className={styles.sections} data-width="full">
        <section aria-label={t("chart")}>
          {nav}
          <YearsChart years={years} ranked={ranked} from={from} chosen={year} />
        </section>
        <section aria-labelledby="par-prestataire" className={styles.ranking}>
          <h2 id="par-prestataire" className={styles.title}>
            {t("byVendor", { year: String(year) })}
          </h2>
          {sumOf(chosen) > 0 ? <RankedBars year={chosen} ranked={ranked} /> : <p>{t("nothingThen")}</p>}
        </section>
        <YearsTable years={years} ranked={ranked} thisYear={thisYear} />
        <div className={styles.note}>
          {unknown > 0 && (
            <p>
              <Link href="/contrats?tri=cout">{t("unknown", { count: unknown })}</Link>
            </p>
          )}
          {unsure && (
            <p>
              <Link href="/contrats?incomplets=oui">
                {t("unsure", {
                  count: unsure.contracts,
                  amount: formatAmount(unsure.annualCostCents),
                  year: String(unsure.afterYear),
                })}
              </Link>
            </p>
          )}
          {drafts > 0 && (
            <p>
              <Link href="/contrats?etat=projet">{t("drafts", { count: drafts })}</Link>
            </p>
          )}
          <p>{t("rule")}</p>
        </div>
      </div>
    </>
  );
};

export default CostsRoute;
