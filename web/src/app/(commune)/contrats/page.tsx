import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { ListActions } from "#components/export-menu/list-actions.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { apiQuery } from "#features/contracts/list/api-query.ts";
import styles from "#features/contracts/list/contract-list.module.css";
import { ContractList } from "#features/contracts/list/contract-list.tsx";
import { ListFilter } from "#features/contracts/list/list-filter.tsx";
import { isNarrowed, listAddress, readListQuery, type SearchParams } from "#features/contracts/list/list-query.ts";
import { NarrowedToNone } from "#features/contracts/list/narrowed-to-none.tsx";
import { readContracts } from "#features/contracts/list/read-contracts.ts";
import { StateCounts } from "#features/contracts/list/state-counts.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type ContractsPageProps = { searchParams: Promise<SearchParams> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("contracts.list"))("title"),
});

/** Until when to decide of each contract? */
const ContractsPage = async ({ searchParams }: ContractsPageProps) => {
  const query = readListQuery(await searchParams);
  const [t, { place }, page, vendors, services] = await Promise.all([
    getTranslations("contracts.list"),
    readPerson(),
    readContracts(query),
    readApi(vendorRoutes.list, { query: {} }),
    readApi(serviceRoutes.list, { query: {} }),
  ]);
  const { items, next, today, total, states, incomplete, isRestarted } = page;
  const add = mayCall(contractRoutes.register, place) && <ButtonLink href="/contrats/nouveau">{t("add")}</ButtonLink>;
  if (!isNarrowed(query) && total === 0)
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState
          title={t("empty.title")}
          why={add ? t("empty.why") : t("empty.reader")}
          action={add}
          other={
            add && (
              <ButtonLink variant="default" href="/importer">
                {t("empty.import")}
              </ButtonLink>
            )
          }
        />
      </>
    );
  const lead = t("lead", { waiting: states.late + states.decisionDue, late: states.late });
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={query.archived ? t("leadArchived") : lead}
        action={
          <ListActions list="contrats" query={{ ...apiQuery(query), cursor: undefined }}>
            {add}
          </ListActions>
        }
      />
      {isRestarted && <p className={styles.note}>{t("restarted")}</p>}
      <ListFilter query={query} vendors={vendors.items} services={services.items} />
      <StateCounts states={states} incomplete={incomplete} query={query} />
      {items.length === 0 ? (
        <NarrowedToNone query={query} />
      ) : (
        <ContractList key={listAddress(query)} {...{ items, next, total, today, query }} />
      )}
    </>
  );
};

export default ContractsPage;
