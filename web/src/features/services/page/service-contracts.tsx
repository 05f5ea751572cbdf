import type { ContractView } from "@vigie/shared/contract/contract.ts";
import type { ServicePage } from "@vigie/shared/service/service-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { Part } from "#components/part/part.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import styles from "./service-page.module.css";

const mattersFirst = (a: ContractView, b: ContractView) =>
  Number(a.state === "ended") - Number(b.state === "ended") || a.title.localeCompare(b.title, "fr");

type ServiceContractsProps = {
  page: ServicePage;
  mayAdd: boolean;
  /** The vendor's other contracts, to which the service can be attached. */
  others: readonly Pick<ContractView, "id" | "title" | "reference">[];
};

/** The contracts that name the service, those that are over last. */
export const ServiceContracts = ({ page: { contracts, service, today }, mayAdd, others }: ServiceContractsProps) => {
  const t = useTranslations("services.one");
  return (
    <Part title={t("contracts")}>
      {contracts.length === 0 ? (
        <p className={styles.soft}>
          {t("noContracts")} {mayAdd && <Link href="/contrats/nouveau">{t("addContract")}</Link>}
        </p>
      ) : (
        <DataTable
          caption={t("contractsCaption")}
          rows={contracts.toSorted(mattersFirst)}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "contract",
              header: t("contract"),
              cell: ({ id, title }) => <Link href={`/contrats/${id}`}>{title}</Link>,
            },
            { key: "state", header: t("state"), cell: ({ state }) => <StateChip state={state} /> },
            {
              key: "end",
              header: t("end"),
              wrap: true,
              cell: ({ dates }) =>
                dates ? (
                  <Day on={dates.termEndOn} today={today} form="short" />
                ) : (
                  <span className={styles.soft}>{t("noEnd")}</span>
                ),
            },
          ]}
        />
      )}
      {others.length > 0 && (
        <details>
          <summary>{t("attach")}</summary>
          <ul>
            {others.map(({ id, title, reference }) => (
              <li key={id}>
                <Link href={`/contrats/${id}/modifier?service=${service.id}`}>
                  {t("attachTo", { title, reference })}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
};
