"use client";

import { Button, TextInput } from "@mantine/core";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSubmit } from "#lib/api/use-submit.ts";
import { archiveVendor } from "./change-vendor.ts";
import { InlineForm } from "./inline-form.tsx";
import styles from "./vendor-page.module.css";

type ArchiveVendorFormProps = {
  vendor: Vendor;
  /** Titles of the contracts that still bind the commune: while there is one, the vendor stays. */
  binding: readonly string[];
};

/** Takes a vendor out of the register. Nothing is lost: it says what follows, and what stands in the way. */
export const ArchiveVendorForm = ({ vendor, binding }: ArchiveVendorFormProps) => {
  const t = useTranslations("vendors.archive");
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { submit, isSending, problem } = useSubmit({
    action: archiveVendor,
    onDone: () => {
      setIsOpen(false);
      router.refresh();
      window.scrollTo({ top: 0 });
    },
  });
  if (binding.length > 0)
    return <p className={styles.soft}>{t("bound", { titles: binding.join(", "), count: binding.length })}</p>;
  if (!isOpen)
    return (
      <Button variant="subtle" className={styles.remove ?? ""} onClick={() => setIsOpen(true)}>
        {t("open")}
      </Button>
    );
  return (
    <InlineForm
      problem={problem}
      onSend={() => {
        submit({ vendorId: vendor.id, version: vendor.version, archived: true, reason });
      }}
      send={t("confirm")}
      leave={t("cancel")}
      isSending={isSending}
      onLeave={() => setIsOpen(false)}
    >
      <p>{t("consequence")}</p>
      <TextInput
        label={t("reason")}
        description={t("reasonHint")}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </InlineForm>
  );
};
