"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import styles from "./commune-list.module.css";
import type { CommuneRow } from "./commune-row.ts";
import { CommuneTable } from "./commune-table.tsx";
import { filterCommunes, readStanding, type Standing } from "./filter-communes.ts";
import { onboardingSteps } from "./onboarding-steps.ts";
import { useAddress } from "./use-address.ts";

const perPage = 100;
const standings: readonly Standing[] = ["all", "toCall", ...onboardingSteps];

/** The communes, narrowed as one types; search, standing and page are in the address. */
export const CommuneList = ({ rows }: { rows: readonly CommuneRow[] }) => {
  const t = useTranslations("association.communes");
  const { search, change } = useAddress();
  const [typed, setTyped] = useState(search.get("recherche") ?? "");
  const sought = useDeferredValue(typed);
  const standing = readStanding(search.get("etape"));
  const found = filterCommunes(rows, sought, standing);
  const last = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(search.get("page"))) || 1));
  const from = (page - 1) * perPage;
  const shown = found.slice(from, from + perPage);
  const turn = (to: number) => {
    change({ page: to > 1 ? String(to) : "" });
    document.getElementById("communes")?.scrollIntoView();
  };

  return (
    <section id="communes" className={styles.list}>
      <search className={styles.tools}>
        <TextInput
          type="search"
          label={t("search")}
          description={t("searchHint")}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            change({ recherche: event.currentTarget.value.trim(), page: "" });
          }}
        />
        <NativeSelect
          size="md"
          label={t("standing.label")}
          value={standing}
          onChange={(event) =>
            change({ etape: event.currentTarget.value === "all" ? "" : event.currentTarget.value, page: "" })
          }
          data={standings.map((value) => ({ value, label: t(`standing.${value}`) }))}
        />
      </search>
      <p role="status" className={styles.found}>
        {t("found", {
          count: found.length,
          total: String(rows.length),
          isPart: found.length < rows.length ? "yes" : "no",
        })}{" "}
        {found.length < rows.length && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              setTyped("");
              change({ recherche: "", etape: "", page: "" });
            }}
          >
            {t("clear")}
          </button>
        )}
      </p>
      {shown.length > 0 && <CommuneTable rows={shown} />}
      {last > 1 && (
        <nav className={styles.pages} aria-label={t("pages.label")}>
          <Button variant="default" disabled={page === 1} onClick={() => turn(page - 1)}>
            {t("pages.before")}
          </Button>
          <span className="tabular">
            {t("pages.shown", { from: String(from + 1), to: String(from + shown.length), total: String(found.length) })}
          </span>
          <Button variant="default" disabled={page === last} onClick={() => turn(page + 1)}>
            {t("pages.after")}
          </Button>
        </nav>
      )}
    </section>
  );
};
