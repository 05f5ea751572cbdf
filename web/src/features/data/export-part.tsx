"use client";

import { Button, Progress } from "@mantine/core";
import type { ExportView } from "@vigie/shared/export/export.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay, formatShortDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { openExport, requestExport } from "./actions.ts";
import styles from "./data.module.css";
import { sayBytes } from "./say-bytes.ts";
import { useExports } from "./use-exports.ts";

const shortDay = (instant: string) => formatShortDay(dayInZurich(instant));

/** Asks for a full export, shows how far it is, and the ones there were. */
export const ExportPart = ({ exports: first }: { exports: readonly ExportView[] }) => {
  const t = useTranslations("data.export");
  const locale = useLocale();
  const { exports, running, add } = useExports(first);
  const asking = useSubmit({ action: requestExport, onDone: add });
  const opening = useSubmit({ action: openExport, onDone: ({ url }) => window.location.assign(url) });

  const columns: DataColumn<ExportView>[] = [
    { key: "on", header: t("on"), cell: ({ requestedAt }) => shortDay(requestedAt) },
    {
      key: "state",
      header: t("state"),
      cell: ({ status, files }) => (
        <>
          {t(`status.${status}`)}
          {status === "ready" && files !== undefined && (
            <span className={styles.soft}> · {t("files", { count: files })}</span>
          )}
        </>
      ),
    },
    {
      key: "size",
      header: t("size"),
      cell: ({ bytes }) => (bytes === undefined ? "–" : sayBytes(bytes)),
    },
    {
      key: "until",
      header: t("until"),
      cell: ({ status, expiresAt }) => (status === "ready" && expiresAt ? shortDay(expiresAt) : "–"),
    },
    {
      key: "get",
      header: t("get"),
      cell: ({ id, status, requestedAt }) =>
        status === "ready" && (
          <Button
            variant="default"
            size="sm"
            loading={opening.isSending}
            aria-label={t("downloadOf", { on: formatLongDay(dayInZurich(requestedAt), locale) })}
            onClick={() => opening.submit(id)}
          >
            {t("download")}
          </Button>
        ),
    },
  ];
  const share = running && running.totalSteps > 0 ? (100 * running.doneSteps) / running.totalSteps : 0;
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <p className={styles.text}>{t("what")}</p>
      <p className={styles.text}>{t("careful")}</p>
      <FormProblem {...asking.problem} />
      <FormProblem {...opening.problem} />
      <div role="status" className={styles.status}>
        {running && (
          <>
            <p>{t("preparing")}</p>
            <Progress
              value={share}
              size="md"
              aria-label={t("title")}
              className={styles.progress ?? ""}
              animated={share === 0}
            />
            <p className={styles.soft}>
              {running.totalSteps > 0
                ? t("progress", { done: String(running.doneSteps), total: String(running.totalSteps) })
                : t("begun")}
            </p>
          </>
        )}
      </div>
      {!running && (
        <div>
          <Button loading={asking.isSending} onClick={() => asking.submit(undefined)}>
            {t("prepare")}
          </Button>
        </div>
      )}
      <h3>{t("history")}</h3>
      {exports.length === 0 ? (
        <p className={styles.soft}>{t("none")}</p>
      ) : (
        <DataTable caption={t("history")} columns={columns} rows={exports} rowKey={({ id }) => id} />
      )}
    </section>
  );
};
