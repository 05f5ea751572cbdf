"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { archiveContract } from "./archive-contract.ts";
import styles from "./contract-page.module.css";

type ArchiveButtonProps = { contractId: string; version: number; isArchived: boolean };

/** Takes a contract that binds nobody out of the lists, or puts it back: nothing is lost either way. */
export const ArchiveButton = ({ contractId, version, isArchived }: ArchiveButtonProps) => {
  const t = useTranslations("contracts.page.archive");
  const router = useRouter();
  const { submit, isSending, problem } = useSubmit({ action: archiveContract, onDone: () => router.refresh() });
  return (
    <div className={styles.archive}>
      <FormProblem {...problem} />
      <Button
        variant={isArchived ? "default" : "subtle"}
        loading={isSending}
        onClick={() => submit({ contractId, version, archived: !isArchived })}
      >
        {isArchived ? t("restore") : t("archive")}
      </Button>
      {!isArchived && <p className={styles.soft}>{t("why")}</p>}
    </div>
  );
};
