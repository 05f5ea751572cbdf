import { awaitsDecision } from "@vigie/shared/contract/awaits-decision.ts";
import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import { isPastKnownEnd, knownEndOn } from "@vigie/shared/contract/known-end.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { ButtonLink } from "#components/button-link.tsx";
import { clockWindow } from "#components/contract-clock/clock-of-due.ts";
import { RowClock } from "#components/contract-clock/row-clock.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import styles from "../list/vendor-list.module.css";
import { VendorPart } from "./vendor-part.tsx";

type VendorContractsProps = { page: Pick<VendorPage, "today" | "contracts" | "vendor">; mayWrite: boolean };

/** A vendor's contracts, each with its clock. */
export const VendorContracts = ({ page: { today, contracts, vendor }, mayWrite }: VendorContractsProps) => {
  const t = useTranslations("vendors.one");
  const decisions = useTranslations("contracts.list.decided");
  const common = useTranslations("common");
  const rows = contracts.filter(({ archivedOn }) => !archivedOn);
  const running = rows.filter(({ state }) => isInForce(state));
  const cost = running.reduce((sum, { annualCostCents = 0 }) => sum + annualCostCents, 0);
  return (
    <VendorPart
      title={t("contracts")}
      lead={
        running.length > 0 && t.rich("contractsLead", { count: running.length, amount: () => <Amount cents={cost} /> })
      }
      action={
        mayWrite && (
          <ButtonLink variant="default" size="sm" href={`/contrats/nouveau?prestataire=${vendor.id}`}>
            {t("addContract")}
          </ButtonLink>
        )
      }
      empty={rows.length === 0 && t("contractsEmpty")}
    >
      {rows.length > 0 && (
        <div className={styles.rows}>
          <DataTable
            caption={t("contracts")}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "title",
                header: t("contract"),
                cell: ({ id, title, reference }) => (
                  <>
                    <Link href={`/contrats/${id}`}>{title}</Link>
                    <span className={styles.town}>{reference}</span>
                  </>
                ),
              },
              {
                key: "clock",
                header: t("clock"),
                cell: (contract) => <RowClock contract={contract} today={today} window={clockWindow(today)} />,
              },
              {
                key: "state",
                header: t("state"),
                cell: (contract) => <StateChip state={contract.state} isToVerify={isPastKnownEnd(contract, today)} />,
              },
              {
                key: "decideBy",
                header: t("decideBy"),
                cell: (contract) => {
                  if (awaitsDecision(contract) && contract.dates)
                    return <Day on={contract.dates.decideByOn} form="short" />;
                  const { dates, decided } = contract;
                  if (dates && decided && decided.forTermEndOn >= dates.termEndOn) return decisions(decided.outcome);
                  const endOn = contract.dates ? undefined : knownEndOn(contract);
                  return endOn ? (
                    <>
                      {t("knownEnd")} <Day on={endOn} form="short" />
                    </>
                  ) : (
                    "–"
                  );
                },
              },
              {
                key: "cost",
                header: t("cost"),
                align: "end",
                cell: ({ annualCostCents }) =>
                  annualCostCents === undefined ? common("unknown") : <Amount cents={annualCostCents} />,
              },
            ]}
          />
        </div>
      )}
    </VendorPart>
  );
};
