"use client";

import { Button } from "@mantine/core";
import type { Risk } from "@vigie/shared/risk/risk.ts";
import { isBare, sortRisks } from "@vigie/shared/risk/risk-level.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor.routes.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { focusLater } from "../form/focus-later.ts";
import type { Owner } from "../owner.ts";
import styles from "../page/vendor-page.module.css";
import { VendorPart } from "../page/vendor-part.tsx";
import { RiskForm } from "./risk-form.tsx";
import { RiskItem } from "./risk-item.tsx";
import listStyles from "./risks.module.css";

type VendorRisksProps = {
  page: Pick<VendorPage, "vendor" | "services" | "actions" | "risks" | "people" | "today">;
  owners: readonly Owner[];
  mayWrite: boolean;
  mayAccept: boolean;
};

/** What can go wrong with a vendor, the gravest first (A3). */
export const VendorRisks = ({ page, owners, mayWrite, mayAccept }: VendorRisksProps) => {
  const t = useTranslations("risks");
  /** The risk whose form is open; a new one has none. */
  const [open, setOpen] = useState<{ risk?: Risk }>();
  const edit = (what: { risk?: Risk }) => {
    setOpen(what);
    focusLater("title");
  };
  const { risks } = page;
  const count = { open: risks.filter(({ status }) => status === "open").length, bare: risks.filter(isBare).length };
  return (
    <VendorPart
      title={t("title")}
      lead={risks.length > 0 && t("lead", count)}
      action={
        mayWrite &&
        !open && (
          <Button variant="default" size="sm" onClick={() => edit({})}>
            {t("add")}
          </Button>
        )
      }
      empty={risks.length === 0 && !open && t("empty")}
    >
      {open && (
        <div className={styles.formBox}>
          <RiskForm
            key={open.risk?.id ?? "new"}
            page={page}
            risk={open.risk}
            owners={owners}
            onClose={() => setOpen(undefined)}
          />
        </div>
      )}
      {risks.length > 0 && (
        <ul className={listStyles.list}>
          {sortRisks(risks).map((risk) => (
            <RiskItem
              key={risk.id}
              risk={risk}
              page={page}
              mayAccept={mayAccept}
              edit={
                mayWrite && (
                  <button
                    type="button"
                    className={styles.link}
                    aria-label={t("editOne", { title: risk.title })}
                    onClick={() => edit({ risk })}
                  >
                    {t("edit")}
                  </button>
                )
              }
            />
          ))}
        </ul>
      )}
    </VendorPart>
  );
};
