import { isCatalogueClause } from "@vigie/shared/clause/catalogue.ts";
import type { OwnClause } from "@vigie/shared/clause/clause.ts";
import { useTranslations } from "next-intl";

/** The name of a clause and why it matters; of the commune's own, its label. */
export const useClauseNames = (own: readonly OwnClause[]) => {
  const words = useTranslations("clauses");
  const t = useTranslations("contracts.clauses");
  return (id: string): { name: string; why: string } =>
    isCatalogueClause(id)
      ? { name: words(`${id}.name`), why: words(`${id}.why`) }
      : { name: own.find((clause) => clause.id === id)?.label ?? t("gone"), why: t("ownWhy") };
};
