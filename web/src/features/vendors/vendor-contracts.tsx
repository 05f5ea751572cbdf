import type { VendorPage } from "@vigie/shared/vendor/vendor.routes.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { ButtonLink } from "#components/button-link.tsx";
import { clockWindow } from "#components/contract-clock/clock-of-due.ts";
import { RowClock } from "#components/contract-clock/row-clock.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import styles from "./vendor-list.module.css";
import { VendorPart } from "./vendor-part.tsx";

type VendorContractsProps = { page: Pick<VendorPage, "today" | "contracts" | "vendor">; mayWrite: boolean };

/** A vendor's contracts, each with its clock. */
export const VendorContracts = ({ page: { today, contracts, vendor }, mayWrite }: VendorContractsProps) => {
  const t = useTranslations("vendors.one");
  const common = useTranslations("common");
  const decided = ({ dates, term }: VendorPage["contracts"][number]) =>
    ["inForce", "decisionDue", "late", "upcoming"].includes(dates.state) && term.renewal !== "openEnded";
  return (
    <VendorPart
      title={t("contracts")}
      action={
        mayWrite && (
          <ButtonLink variant="default" size="sm" href={`/contrats/nouveau?prestataire=${vendor.id}`}>
            {t("addContract")}
          </ButtonLink>
        )
      }
      empty={contracts.length === 0 && t("contractsEmpty")}
    >
      <div className={styles.rows}>
        <DataTable
          caption={t("contracts")}
          rows={contracts}
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
            { key: "state", header: t("state"), cell: ({ dates }) => <StateChip state={dates.state} /> },
            {
              key: "decideBy",
              header: t("decideBy"),
              cell: (contract) => (decided(contract) ? <Day on={contract.dates.decideByOn} form="short" /> : "–"),
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
    </VendorPart>
  );
};
