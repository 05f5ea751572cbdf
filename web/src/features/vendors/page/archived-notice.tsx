"use client";

import { Button } from "@mantine/core";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { archiveVendor } from "./change-vendor.ts";
import styles from "./vendor-page.module.css";

/** Says that a vendor was taken out of the register, why, and how it comes back. */
export const ArchivedNotice = ({ vendor, mayWrite }: { vendor: Vendor; mayWrite: boolean }) => {
  const t = useTranslations("vendors.archive");
  const locale = useLocale();
  const router = useRouter();
  const { submit, isSending, problem } = useSubmit({ action: archiveVendor, onDone: () => router.refresh() });
  if (!vendor.archivedOn) return null;
  return (
    <>
      <FormProblem {...problem} />
      <div className={styles.archived}>
        <p>
          {t("since", { day: formatLongDay(vendor.archivedOn, locale) })}{" "}
          {vendor.archiveReason && <span>{t("because", { reason: vendor.archiveReason })}</span>}
        </p>
        {mayWrite && (
          <Button
            variant="default"
            loading={isSending}
            onClick={() => submit({ vendorId: vendor.id, version: vendor.version, archived: false })}
          >
            {t("restore")}
          </Button>
        )}
      </div>
    </>
  );
};
