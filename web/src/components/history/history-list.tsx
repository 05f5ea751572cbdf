"use client";

import { Button } from "@mantine/core";
import type { HistoryPage } from "@vigie/shared/history/history.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { ActionResult } from "#lib/api/action-result.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import styles from "./history.module.css";
import { HistoryItem } from "./history-item.tsx";

type HistoryListProps = {
  first: HistoryPage;
  /** Reads the page after a cursor. */
  readMore: (cursor: string) => Promise<ActionResult<HistoryPage>>;
};

/** Who changed what, the latest first; older pages on demand. */
export const HistoryList = ({ first, readMore }: HistoryListProps) => {
  const t = useTranslations("history");
  const [pages, setPages] = useState<readonly HistoryPage[]>([first]);
  const { submit, isSending, problem } = useSubmit({
    action: readMore,
    onDone: (page: HistoryPage) => setPages((before) => [...before, page]),
  });
  const next = pages.at(-1)?.next;
  const entries = pages.flatMap((page) => page.items.map((entry) => ({ entry, names: page.names })));
  if (entries.length === 0) return <p className={styles.soft}>{t("empty")}</p>;
  return (
    <>
      <ol className={styles.list}>
        {entries.map(({ entry, names }, index) => (
          <HistoryItem key={`${entry.at}-${index}`} entry={entry} names={names} />
        ))}
      </ol>
      <FormProblem {...problem} />
      {next && (
        <Button variant="default" mt="md" loading={isSending} onClick={() => submit(next)}>
          {t("older")}
        </Button>
      )}
    </>
  );
};
