"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { VendorStatus } from "@vigie/shared/vendor/vendor.ts";
import type { VendorRow } from "@vigie/shared/vendor/vendor-page.ts";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { criticalities } from "#components/form/criticality-field.tsx";
import { filterOf, filterVendors, noFilter, searchOf, type VendorFilter } from "./filter-vendors.ts";
import styles from "./vendor-list.module.css";
import { VendorTable } from "./vendor-table.tsx";

type VendorListProps = { rows: readonly VendorRow[]; today: string };

/** The vendors, narrowed as one types. Without scripts the form asks the server for the same. */
export const VendorList = ({ rows, today }: VendorListProps) => {
  const t = useTranslations("vendors");
  const resultId = useId();
  // From the address also when one comes back to this page: the router then shows it without asking the server.
  const address = useSearchParams();
  const [filter, setFilter] = useState<VendorFilter>(() => filterOf(address));
  const found = filterVendors(rows, useDeferredValue(filter));
  const isFiltered = Object.values(filter).some((value) => value.trim() !== "");
  const owners = new Map(
    rows.flatMap(({ ownerId, ownerName }) => (ownerId && ownerName ? [[ownerId, ownerName]] : [])),
  );
  const show = (next: VendorFilter) => {
    setFilter(next);
    const search = searchOf(next, new URLSearchParams(window.location.search));
    window.history.replaceState(null, "", search ? `?${search}` : window.location.pathname);
  };
  const choice = (name: string, key: keyof VendorFilter, label: string, data: { value: string; label: string }[]) => (
    <NativeSelect
      size="md"
      name={name}
      label={label}
      value={filter[key]}
      onChange={(event) => show({ ...filter, [key]: event.currentTarget.value })}
      data={data}
    />
  );
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
            onChange={(event) => show({ ...filter, q: event.currentTarget.value })}
          />
          {choice("criticite", "criticality", t("columns.criticality"), [
            { value: "", label: t("list.anyCriticality") },
            ...criticalities.map((value) => ({ value, label: t(`criticality.${value}`) })),
          ])}
          {choice("relation", "status", t("columns.status"), [
            { value: "", label: t("list.anyStatus") },
            ...VendorStatus.options.map((value) => ({ value, label: t(`status.${value}`) })),
          ])}
          {owners.size > 1 &&
            choice("suivi", "ownerId", t("columns.owner"), [
              { value: "", label: t("list.anyOwner") },
              ...[...owners].map(([value, label]) => ({ value, label })),
            ])}
        </form>
      </search>
      <p id={resultId} role="status" className={styles.found}>
        {isFiltered && t("list.found", { count: found.length })}{" "}
        {isFiltered && (
          <button type="button" className={styles.all} onClick={() => show(noFilter)}>
            {t("list.all")}
          </button>
        )}
      </p>
      {found.length > 0 && <VendorTable rows={found} today={today} />}
    </>
  );
};
