"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import type { VendorRow } from "@vigie/shared/vendor/vendor.routes.ts";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { criticalities } from "#components/form/criticality-field.tsx";
import { filterVendors, type VendorFilter } from "./filter-vendors.ts";
import styles from "./vendor-list.module.css";
import { VendorTable } from "./vendor-table.tsx";

/** The filter in the address, so that it can be shared and found again. */
const addressOf = ({ q, criticality }: VendorFilter): string => {
  const search = new URLSearchParams();
  if (q) search.set("q", q);
  if (criticality) search.set("criticite", criticality);
  return search.size > 0 ? `?${search}` : window.location.pathname;
};

type VendorListProps = { rows: readonly VendorRow[]; today: string };

/** The vendors, narrowed as one types. Without scripts the form asks the server for the same. */
export const VendorList = ({ rows, today }: VendorListProps) => {
  const t = useTranslations("vendors");
  const resultId = useId();
  // From the address also when one comes back to this page: the router then shows it without asking the server.
  const address = useSearchParams();
  const [filter, setFilter] = useState<VendorFilter>({
    q: address.get("q") ?? "",
    criticality: address.get("criticite") ?? "",
  });
  const found = filterVendors(rows, useDeferredValue(filter));
  const isFiltered = filter.q.trim() !== "" || filter.criticality !== "";
  const narrow = (changed: Partial<VendorFilter>) => {
    const next = { ...filter, ...changed };
    setFilter(next);
    window.history.replaceState(null, "", addressOf(next));
  };
  return (
    <>
      <search>
        <form className={styles.filter} onSubmit={(event) => event.preventDefault()} aria-describedby={resultId}>
          <TextInput
            type="search"
            name="q"
            label={t("list.search")}
            placeholder={t("list.searchHint")}
            autoComplete="off"
            className={styles.search}
            value={filter.q}
            onChange={(event) => narrow({ q: event.currentTarget.value })}
          />
          <NativeSelect
            size="md"
            name="criticite"
            label={t("columns.criticality")}
            value={filter.criticality}
            onChange={(event) => narrow({ criticality: event.currentTarget.value })}
            data={[
              { value: "", label: t("list.anyCriticality") },
              ...criticalities.map((value) => ({ value, label: t(`criticality.${value}`) })),
            ]}
          />
        </form>
      </search>
      <p id={resultId} role="status" className={styles.found}>
        {isFiltered && t("list.found", { count: found.length })}{" "}
        {isFiltered && (
          <button type="button" className={styles.all} onClick={() => narrow({ q: "", criticality: "" })}>
            {t("list.all")}
          </button>
        )}
      </p>
      {found.length > 0 && <VendorTable rows={found} today={today} />}
    </>
  );
};
