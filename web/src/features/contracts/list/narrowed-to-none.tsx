import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "#components/empty-state.tsx";
import type { ListQuery } from "./list-query.ts";

/** Nothing found: what was looked for, and the way back to everything. */
export const NarrowedToNone = ({ query }: { query: ListQuery }) => {
  const t = useTranslations("contracts.list.nothing");
  const key = query.archived ? "archived" : query.incomplete ? "incomplete" : query.q ? "text" : "other";
  return (
    <EmptyState
      title={t(`${key}.title`, { text: query.q ?? "" })}
      why={t(`${key}.why`)}
      action={<Link href="/contrats">{t("all")}</Link>}
    />
  );
};
