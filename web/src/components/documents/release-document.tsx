"use client";

import { Button, Textarea } from "@mantine/core";
import type { Document } from "@vigie/shared/document/document.ts";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { releaseDocument } from "./actions.ts";
import styles from "./documents.module.css";
import { useDeed } from "./use-deed.ts";

type ReleaseDocumentProps = { document: Pick<Document, "id">; onChanged: () => Promise<void> };

/** An administrator answers for what could not be analysed, and says why. */
export const ReleaseDocument = ({ document: { id }, onChanged }: ReleaseDocumentProps) => {
  const t = useTranslations("documents.release");
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { run, isDoing, failure } = useDeed(onChanged);
  if (!isOpen)
    return (
      <Button variant="default" size="compact-md" onClick={() => setIsOpen(true)}>
        {t("open")}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") run(() => releaseDocument({ documentId: id, reason: reason.trim() }));
  };
  return (
    <form className={styles.release} onSubmit={submit}>
      <Textarea
        label={t("why")}
        description={t("hint")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={300}
        minRows={2}
        required
        data-autofocus
      />
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={isDoing} disabled={reason.trim() === ""}>
          {t("confirm")}
        </Button>
        <Button variant="subtle" onClick={() => setIsOpen(false)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
};
