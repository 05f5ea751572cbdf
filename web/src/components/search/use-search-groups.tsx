"use client";

import { foldText } from "@vigie/shared/fold-text.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { groupResults } from "./group-results.ts";
import type { QuickPage } from "./quick-page.ts";
import { ResultText } from "./result-text.tsx";
import type { RecentPage } from "./use-recent-pages.ts";
import type { SearchState } from "./use-search.ts";

/** One line of the dialog: where it leads, and what it shows. */
export type SearchLine = { readonly key: string; readonly page: string; readonly content: ReactNode };
type SearchGroup = {
  readonly key: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly lines: readonly SearchLine[];
};

type Given = {
  typed: string;
  state: SearchState;
  recent: readonly RecentPage[];
  pages: readonly QuickPage[];
  actions: readonly QuickPage[];
};

/** What the dialog offers: with an empty field where one was and what one may begin; else what was found, then pages of that name. */
export const useSearchGroups = ({ typed, state, recent, pages, actions }: Given): readonly SearchGroup[] => {
  const t = useTranslations("search");
  const wanted = foldText(typed);
  const quick = (key: string, title: string, list: readonly QuickPage[]): SearchGroup => ({
    key,
    title,
    lines: list
      .filter((each) => foldText(each.title).includes(wanted))
      .map((each) => ({ key: `${key}-${each.page.replaceAll("/", "-")}`, page: each.page, content: each.title })),
  });
  const found =
    state.kind === "found" && wanted.length > 1
      ? [
          ...groupResults(state.answer.results).map(
            ([kind, results]): SearchGroup => ({
              key: kind,
              title: t(`kinds.${kind}`),
              count: state.answer.counts[kind],
              lines: results.map((result) => ({
                key: result.id,
                page: result.page,
                content: <ResultText result={result} query={state.query} />,
              })),
            }),
          ),
          {
            key: "more",
            title: t("results"),
            lines:
              state.answer.total > state.answer.results.length
                ? [
                    {
                      key: "all",
                      page: `/recherche?${new URLSearchParams({ q: state.query })}`,
                      content: t("more", { count: String(state.answer.total) }),
                    },
                  ]
                : [],
          },
        ]
      : [];
  const groups = [
    ...found,
    ...(wanted === "" ? [quick("recent", t("recent"), recent)] : []),
    quick("actions", t("actions"), actions),
    quick("pages", t("pages"), pages),
  ];
  return groups.filter(({ lines }) => lines.length > 0);
};
