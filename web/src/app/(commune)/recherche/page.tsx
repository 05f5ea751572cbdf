import { Button, Checkbox, TextInput } from "@mantine/core";
import { searchRoutes } from "@vigie/shared/search/search.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { groupResults } from "#components/search/group-results.ts";
import { ResultText } from "#components/search/result-text.tsx";
import styles from "#components/search/search.module.css";
import { readApi } from "#lib/api/read-api.ts";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("search"))("title") });

type SearchPageProps = { searchParams: Promise<{ q?: string | string[]; archives?: string | string[] }> };

const SearchPage = async ({ searchParams }: SearchPageProps) => {
  const { q, archives } = await searchParams;
  const query = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 120) ?? "";
  const isLongEnough = query.length >= 2;
  const archived = archives === "oui";
  const t = await getTranslations("search");
  const answer = isLongEnough
    ? await readApi(searchRoutes.search, { query: { q: query, archived: archived ? "true" : "false" } })
    : undefined;
  const isMore = answer !== undefined && answer.total > answer.results.length;
  return (
    <>
      <PageHeader
        title={answer ? t("page.found", { count: answer.total, query }) : t("page.title")}
        lead={
          isMore
            ? t("page.first", { shown: String(answer.results.length), total: String(answer.total) })
            : answer?.total === 0
              ? t("nothingWhy")
              : t("page.lead")
        }
      />
      {/* Sent by the browser itself: what was searched is in the address, which can be shared. */}
      <form action="/recherche" method="get" className={styles.form}>
        <TextInput
          type="search"
          name="q"
          label={t("page.field")}
          defaultValue={query}
          maxLength={120}
          error={query !== "" && !isLongEnough ? t("page.tooShort") : undefined}
        />
        <Checkbox name="archives" value="oui" defaultChecked={archived} label={t("page.archived")} />
        <div>
          <Button type="submit">{t("page.submit")}</Button>
        </div>
      </form>
      {answer && (
        <div className={styles.found}>
          {groupResults(answer.results).map(([kind, results]) => (
            <section key={kind} className={styles.kind}>
              <h2>
                {t(`kinds.${kind}`)} <span className={styles.groupCount}>{answer.counts[kind]}</span>
              </h2>
              <ul>
                {results.map((result) => (
                  <li key={result.id}>
                    <Link href={result.page} className={styles.hit}>
                      <ResultText result={result} query={query} />
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  );
};

export default SearchPage;
