import type { UnproposedContract } from "@vigie/shared/case/unproposed-contracts.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { ProposeButton } from "#components/case/propose-button.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import styles from "./case-list.module.css";

type UnproposedListProps = {
  contracts: readonly UnproposedContract[];
  today: string;
  /** Whether this person may propose what becomes of them. */
  mayPropose: boolean;
};

/** The contracts to be decided of about which nobody has proposed anything: the decision cannot be taken before that. */
export const UnproposedList = ({ contracts, today, mayPropose }: UnproposedListProps) => {
  const t = useTranslations("decisions.list");
  const title = t("unproposed", { count: contracts.length });
  return (
    <section aria-labelledby="sans-proposition" className={styles.unproposed}>
      <h2 id="sans-proposition" className={styles.subtitle}>
        {title}
      </h2>
      <DataTable
        caption={title}
        rows={contracts}
        rowKey={({ contractId }) => contractId}
        columns={[
          {
            key: "contract",
            header: t("contract"),
            wrap: true,
            cell: ({ contractId, title, vendorName }) => (
              <span className={styles.name}>
                <Link href={`/contrats/${contractId}`}>{title}</Link>
                <span className={styles.soft}>{vendorName}</span>
              </span>
            ),
          },
          {
            key: "by",
            header: t("decideBy"),
            cell: ({ decideByOn }) => <Day on={decideByOn} today={today} form="short" />,
          },
          {
            key: "cost",
            header: t("cost"),
            align: "end",
            cell: ({ annualCostCents }) => (annualCostCents === undefined ? "–" : <Amount cents={annualCostCents} />),
          },
          ...(mayPropose
            ? [
                {
                  key: "propose",
                  header: t("action"),
                  align: "end" as const,
                  cell: ({ contractId, title }: UnproposedContract) => (
                    <ProposeButton contractId={contractId} subject={title} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
};
