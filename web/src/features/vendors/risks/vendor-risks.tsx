"use client";

import type { Risk } from "@vigie/shared/risk/risk.ts";
import { isBare, sortRisks } from "@vigie/shared/risk/risk-level.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { useTranslations } from "next-intl";
import type { NextBySubject } from "#components/reminders/next-by-subject.ts";
import type { Owner } from "../owner.ts";
import { EditablePart } from "../page/editable-part.tsx";
import styles from "../page/vendor-page.module.css";
import { RiskForm } from "./risk-form.tsx";
import { RiskItem } from "./risk-item.tsx";
import listStyles from "./risks.module.css";

type VendorRisksProps = {
  page: Pick<VendorPage, "vendor" | "services" | "actions" | "risks" | "people" | "today">;
  owners: readonly Owner[];
  next: NextBySubject;
  mayWrite: boolean;
  mayAccept: boolean;
};

/** What can go wrong with a vendor, the gravest first (A3). */
export const VendorRisks = ({ page, owners, next, mayWrite, mayAccept }: VendorRisksProps) => {
  const t = useTranslations("risks");
  const { risks } = page;
  const count = { open: risks.filter(({ status }) => status === "open").length, bare: risks.filter(isBare).length };
  return (
    <EditablePart<Risk>
      title={t("title")}
      lead={t("lead", count)}
      empty={t("empty")}
      add={t("add")}
      isEmpty={risks.length === 0}
      mayWrite={mayWrite}
      form={(risk, close) => <RiskForm page={page} risk={risk} owners={owners} onClose={close} />}
      list={(edit) => (
        <ul className={listStyles.list}>
          {sortRisks(risks).map((risk) => (
            <RiskItem
              key={risk.id}
              risk={risk}
              page={page}
              next={next}
              mayAccept={mayAccept}
              edit={
                mayWrite && (
                  <button
                    type="button"
                    className={styles.link}
                    aria-label={t("editOne", { title: risk.title })}
                    onClick={() => edit(risk)}
                  >
                    {t("edit")}
                  </button>
                )
              }
            />
          ))}
        </ul>
      )}
    />
  );
};
