import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import type { WaitingStep } from "@vigie/shared/case/case-page.ts";
import { nextStep } from "@vigie/shared/case/waits-for.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { tabFrom, tabOf } from "#features/decisions/list/case-tab.ts";
import { CaseTable } from "#features/decisions/list/case-table.tsx";
import { CaseTabs } from "#features/decisions/list/case-tabs.tsx";
import { UnproposedList } from "#features/decisions/list/unproposed-list.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readCommune } from "#lib/session/read-commune.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("decisions"))("page"),
});

type DecisionsProps = { searchParams: Promise<{ onglet?: string | string[] }> };

/** Which decisions wait, for whom, since when? */
const DecisionsPage = async ({ searchParams }: DecisionsProps) => {
  const [{ today, items, unproposed }, { onglet }, { place }, { executiveName: executive }, t] = await Promise.all([
    readApi(caseRoutes.list, {}),
    searchParams,
    readPerson(),
    readCommune(),
    getTranslations("decisions.list"),
  ]);
  const countOf = (tab: string) => items.filter((row) => tabOf(row) === tab).length;
  const counts = { toDecide: countOf("toDecide"), toExecute: countOf("toExecute"), over: countOf("over") };
  const leftOf = (step: WaitingStep) => items.filter((row) => nextStep(row)?.step === step).length;
  const left = { toExecute: leftOf("execute"), toConfirm: leftOf("confirm"), toLeave: leftOf("checkExit") };
  const tab = tabFrom([onglet].flat()[0], { ...counts, toDecide: counts.toDecide + unproposed.length });
  const rows = items.filter((row) => tabOf(row) === tab);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { toDecide: counts.toDecide, unproposed: unproposed.length, ...left })}
      />
      <CaseTabs current={tab} counts={counts} />
      {rows.length > 0 && <CaseTable rows={rows} today={today} roles={place?.roles} />}
      {tab === "toDecide" && unproposed.length > 0 && (
        <UnproposedList contracts={unproposed} today={today} mayPropose={mayCall(caseRoutes.open, place)} />
      )}
      {rows.length === 0 && !(tab === "toDecide" && unproposed.length > 0) && (
        <EmptyState
          title={t(`none.${tab}`)}
          why={t(`none.${tab}Why`, { executive })}
          action={tab === "toDecide" && <ButtonLink href="/contrats">{t("none.contracts")}</ButtonLink>}
        />
      )}
    </>
  );
};

export default DecisionsPage;
