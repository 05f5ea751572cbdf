import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { byUrgency } from "#features/contracts/list/by-urgency.ts";
import styles from "#features/contracts/list/contract-list.module.css";
import { ContractList } from "#features/contracts/list/contract-list.tsx";
import { leadOf } from "#features/contracts/list/lead-of.ts";
import { readContracts } from "#features/contracts/list/read-contracts.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type ContractsPageProps = { searchParams: Promise<{ suite?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("contracts.list"))("title"),
});

/** Until when to decide of each contract? */
const ContractsPage = async ({ searchParams }: ContractsPageProps) => {
  const { suite } = await searchParams;
  const [t, { place }, page] = await Promise.all([
    getTranslations("contracts.list"),
    readPerson(),
    readContracts(typeof suite === "string" ? suite : undefined),
  ]);
  const { items, next, today, isFirst, isRestarted } = page;
  const isWhole = isFirst && next === undefined;
  const add = mayCall(contractRoutes.register, place) && <ButtonLink href="/contrats/nouveau">{t("add")}</ButtonLink>;
  if (isWhole && items.length === 0)
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState title={t("empty.title")} why={add ? t("empty.why") : t("empty.reader")} action={add} />
      </>
    );
  return (
    <>
      <PageHeader title={t("title")} lead={isWhole ? t("lead", leadOf(items)) : t("leadPage")} action={add} />
      {isRestarted && <p className={styles.note}>{t("restarted")}</p>}
      {/* Only a whole list can be put in order: the pages of a long one come as they were registered. */}
      <ContractList contracts={isWhole ? items.toSorted(byUrgency) : items} today={today} />
      {!isWhole && (
        <nav aria-label={t("pages")} className={styles.pages}>
          {!isFirst && <Link href="/contrats">{t("start")}</Link>}
          {next && (
            <Link href={`/contrats?suite=${encodeURIComponent(next)}`} rel="next" prefetch={false}>
              {t("more")}
            </Link>
          )}
        </nav>
      )}
    </>
  );
};

export default ContractsPage;
