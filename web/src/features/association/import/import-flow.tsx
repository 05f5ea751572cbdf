"use client";

import {
  type ImportRow,
  importBatchSize,
  type ImportResult as RowResult,
} from "@vigie/shared/association/onboarding-import.ts";
import type { Sheet } from "@vigie/shared/import/make-sheet.ts";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ImportPaused } from "#components/import/import-paused.tsx";
import styles from "#components/import/import-run.module.css";
import { ImportSending } from "#components/import/import-sending.tsx";
import { type SendBatch, useBatches } from "#components/import/use-batches.ts";
import { PageHeader } from "#components/page-header.tsx";
import { sayCount } from "#lib/say-count.ts";
import type { FileFault } from "#lib/spreadsheet/read-book.ts";
import type { Fault } from "./check-rows.ts";
import { ChooseFile } from "./choose-file.tsx";
import { ImportCheck } from "./import-check.tsx";
import { readProgress } from "./import-progress.ts";
import { ImportResult } from "./import-result.tsx";
import { readFile } from "./read-file.ts";

/** From a file to onboarded communes: choose, check, send, and correct what was refused. */
export const ImportFlow = ({ send }: { send: SendBatch<ImportRow, RowResult> }) => {
  const t = useTranslations("association.import");
  const [file, setFile] = useState<{ name: string; sheet: Sheet }>();
  const [fault, setFault] = useState<FileFault>();
  const [isReading, setIsReading] = useState(false);
  const [found, setFound] = useState<readonly Fault[]>([]);
  const { run, begin, resume, stop, forget } = useBatches<ImportRow, RowResult>(importBatchSize);
  const phase = useRef<HTMLDivElement>(null);
  const step = run.phase === "idle" && file ? "check" : run.phase;
  // Each step replaces the one before: whoever does not see it hears its title.
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) phase.current?.focus();
    before.current = step;
  }, [step]);

  const open = async (chosen: File) => {
    setIsReading(true);
    setFault(undefined);
    const read = await readFile(chosen);
    setIsReading(false);
    if ("fault" in read) setFault(read.fault);
    else setFile({ name: chosen.name, sheet: read.sheet });
  };
  const leaveFile = () => {
    forget();
    setFile(undefined);
  };
  const sendRows = (ready: readonly ImportRow[], faults: readonly Fault[]) => {
    setFound(faults);
    begin(ready, send);
  };

  const progress = readProgress(run, found);
  const leave = t("sending.leave");
  const content = () => {
    if (step === "sending") return <ImportSending run={run} label={t("sending.bar")} leave={leave} onStop={stop} />;
    if (step === "done") return <ImportResult progress={progress} onSend={sendRows} onAnother={leaveFile} />;
    if (step === "stopped" || step === "interrupted")
      return <ImportPaused key={step} run={run} kept={t("paused.kept")} leave={leave} onResume={resume} />;
    return file ? (
      <ImportCheck fileName={file.name} sheet={file.sheet} onOther={leaveFile} onSend={sendRows} />
    ) : (
      <ChooseFile onFile={(chosen) => void open(chosen)} isReading={isReading} fault={fault} />
    );
  };
  const onboarded = progress.onboarded.length;
  const isRepeated = onboarded === 0 && progress.already.length > 0 && progress.faults.length === 0;
  const titles = {
    idle: t("title"),
    check: t("title"),
    sending: t("sending.title"),
    stopped: t("paused.stopped"),
    interrupted: t("paused.stopped"),
    done: isRepeated ? t("result.allAlready") : t("result.onboarded", { count: onboarded, said: sayCount(onboarded) }),
  };
  return (
    <div ref={phase} tabIndex={-1} className={styles.phase}>
      <PageHeader title={titles[step]} lead={(step === "idle" || step === "check") && t("lead")} />
      {content()}
    </div>
  );
};
