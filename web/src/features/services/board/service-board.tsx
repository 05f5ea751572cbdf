"use client";

import { Checkbox, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import type { CoverageRow } from "@vigie/shared/service/coverage-shapes.ts";
import type { ServiceRow } from "@vigie/shared/service/service-page.ts";
import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import type { Window } from "#components/coverage/scale-of.ts";
import { criticalities } from "#components/form/criticality-field.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { ServiceTable } from "#components/service-table/service-table.tsx";
import { type BoardAddress, monthChoices } from "./board-address.ts";
import { filterServices } from "./filter-services.ts";
import styles from "./service-board.module.css";
import { ServiceMatrix } from "./service-matrix.tsx";
import { useBoardAddress } from "./use-board-address.ts";

type ServiceBoardProps = {
  /** The cover of each service in use, for the matrix. */
  coverage: readonly CoverageRow[];
  /** The same services, or those out of use, for the table. */
  services: readonly ServiceRow[];
  window: Window;
  today: string;
  on: string;
  address: BoardAddress;
  mayWrite: boolean;
};

// What lacks a contract first, then what will: it is what somebody must see to.
const gapsFirst = (a: ServiceRow, b: ServiceRow) =>
  Number(a.isCovered) - Number(b.isCovered) || (a.gap?.fromOn ?? "9").localeCompare(b.gap?.fromOn ?? "9");

/** The services, drawn over time or listed, on the day and over the months the address asks for. */
export const ServiceBoard = ({ coverage, services, window, today, on, address, mayWrite }: ServiceBoardProps) => {
  const t = useTranslations("services.board");
  const level = useTranslations("vendors.criticality");
  const resultId = useId();
  const { search, narrow, ask, isAsking } = useBoardAddress();
  const [q, setQ] = useState(search.get("q") ?? "");
  const criticality = search.get("criticite") ?? "";
  const gapsOnly = search.get("lacunes") === "oui";
  // What is out of use has no cover to draw.
  const isMatrix = search.get("vue") !== "liste" && !address.archived;
  const filter = { q: useDeferredValue(q), criticality, gapsOnly };
  const found = isMatrix
    ? filterServices(coverage, filter, ({ gaps }) => gaps.length > 0)
    : filterServices(services, filter, ({ gap }) => gap !== undefined);
  const isFiltered = q.trim() !== "" || criticality !== "" || gapsOnly;
  const kept = new Set(found.map((row) => ("serviceId" in row ? row.serviceId : row.id)));
  return (
    <>
      <search>
        <form
          className={styles.filter}
          data-view={isMatrix ? "matrix" : "table"}
          aria-describedby={resultId}
          onSubmit={(event) => event.preventDefault()}
        >
          <TextInput
            type="search"
            label={t("search")}
            autoComplete="off"
            value={q}
            onChange={({ currentTarget: { value } }) => {
              setQ(value);
              narrow({ q: value });
            }}
          />
          <NativeSelect
            size="md"
            label={t("criticality")}
            value={criticality}
            onChange={({ currentTarget: { value } }) => narrow({ criticite: value })}
            data={[
              { value: "", label: t("anyCriticality") },
              ...criticalities.map((each) => ({ value: each, label: level(each) })),
            ]}
          />
          {!address.archived && (
            <DayField
              label={t("on")}
              description=""
              value={on}
              clearable={false}
              onChange={(day) => {
                if (day === "" || PlainDate.safeParse(day).success) ask({ le: day === today ? "" : day });
              }}
            />
          )}
          {isMatrix && (
            <NativeSelect
              size="md"
              label={t("months")}
              value={address.months}
              onChange={({ currentTarget: { value } }) => ask({ mois: value === "24" ? "" : value })}
              data={monthChoices.map((months) => ({ value: months, label: t(`span.${months}`) }))}
            />
          )}
          {!address.archived && (
            <SegmentedControl
              size="md"
              className={styles.view ?? ""}
              aria-label={t("view")}
              value={isMatrix ? "matrix" : "table"}
              onChange={(view) => narrow({ vue: view === "table" ? "liste" : "" })}
              data={[
                { value: "matrix", label: t("matrix") },
                { value: "table", label: t("table") },
              ]}
            />
          )}
          <div className={styles.ticks}>
            {!address.archived && (
              <Checkbox
                label={t("gapsOnly")}
                checked={gapsOnly}
                onChange={({ currentTarget: { checked } }) => narrow({ lacunes: checked ? "oui" : "" })}
              />
            )}
            <Checkbox
              label={t("archived")}
              checked={address.archived}
              onChange={({ currentTarget: { checked } }) => ask({ archives: checked ? "oui" : "", lacunes: "" })}
            />
          </div>
        </form>
      </search>
      <p id={resultId} role="status" className={styles.found}>
        {isAsking ? t("asking") : isFiltered && t("found", { count: found.length })}
      </p>
      <div className={styles.rows} data-asking={isAsking}>
        {isMatrix && found.length > 0 && (
          <ServiceMatrix
            rows={coverage.filter(({ serviceId }) => kept.has(serviceId))}
            window={window}
            today={today}
            on={on}
          />
        )}
        {!isMatrix && found.length > 0 && (
          <ServiceTable
            rows={services.filter(({ id }) => kept.has(id)).toSorted(gapsFirst)}
            mayWrite={mayWrite}
            today={today}
            on={on}
          />
        )}
        {found.length === 0 && !isFiltered && address.archived && <p>{t("noneArchived")}</p>}
      </div>
    </>
  );
};
