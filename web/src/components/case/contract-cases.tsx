import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import { isCaseOpen } from "@vigie/shared/case/case-status.ts";
import type { Role } from "@vigie/shared/member/role.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Day } from "#components/day.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { CaseMark } from "./case-mark.tsx";
import { CaseSentence } from "./case-sentence.tsx";
import styles from "./contract-cases.module.css";
import { ProposeButton } from "./propose-button.tsx";
import { WaitsFor } from "./waits-for.tsx";

/** The decisions about a contract, the one on its way first. Reads them itself: for the contract's page. */
export const readContractCases = async (contractId: string): Promise<CaseRow[]> =>
  (await readApi(caseRoutes.list, { query: { contractId } })).items;

type ContractCasesProps = {
  contractId: string;
  cases: readonly CaseRow[];
  /** Of the person who reads it. */
  roles: readonly Role[] | undefined;
  /** Whether this person may open one. */
  mayPropose: boolean;
};

/** What was decided of a contract, and what is on its way; where nothing is, the way to propose. */
export const ContractCases = async ({ contractId, cases, roles, mayPropose }: ContractCasesProps) => {
  const t = await getTranslations("decisions");
  const names = await getTranslations("cases.outcomeName");
  const isFree = !cases.some(({ status }) => isCaseOpen(status));
  return (
    <div>
      {cases.length === 0 && <p className={styles.soft}>{t("ofContract.none")}</p>}
      <ul className={styles.cases}>
        {cases.map((row) => (
          <li key={row.id} className={styles.case}>
            <span>
              <CaseMark of={row} />{" "}
              <Link href={`/decisions/${row.id}`}>
                {row.mandate ? names(row.mandate.outcome) : t("ofContract.see")}
              </Link>
            </span>
            {row.waiting ? (
              <>
                <span>
                  <CaseSentence row={row} />
                </span>
                <span className={styles.soft}>
                  <WaitsFor waiting={row.waiting} roles={roles} />
                </span>
              </>
            ) : (
              <span className={styles.soft}>
                <Day on={dayInZurich(row.waitingSince)} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayPropose && isFree && (
        <p className={styles.action}>
          <ProposeButton contractId={contractId} />
        </p>
      )}
    </div>
  );
};
