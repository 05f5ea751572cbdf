"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PageHeader } from "#components/page-header.tsx";
import { sayCount } from "../say-count.ts";
import { ChooseFile } from "./choose-file.tsx";
import { ImportCheck } from "./import-check.tsx";
import { ImportPaused } from "./import-paused.tsx";
import { ImportResult } from "./import-result.tsx";
import styles from "./import-run.module.css";
import { ImportSending } from "./import-sending.tsx";
import { type FileFault, readFile } from "./read-file.ts";
import type { Sheet } from "./sheet.ts";
import { type SendRows, useImport } from "./use-import.ts";

/** From a file to onboarded communes: choose, check, send, and correct what was refused. */
export const ImportFlow = ({ send }: { send: SendRows }) => {
  const t = useTranslations("association.import");
  const [file, setFile] = useState<{ name: string; sheet: Sheet }>();
  const [fault, setFault] = useState<FileFault>();
  const [isReading, setIsReading] = useState(false);
  const { progress, begin, resume, stop, forget } = useImport(send);
  const phase = useRef<HTMLDivElement>(null);
  const step = progress.phase === "idle" && file ? "check" : progress.phase;
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

  const content = () => {
    if (step === "sending") return <ImportSending progress={progress} onStop={stop} />;
    if (step === "done") return <ImportResult progress={progress} onSend={begin} onAnother={leaveFile} />;
    if (step === "stopped" || step === "interrupted")
      return <ImportPaused key={step} progress={progress} onResume={resume} />;
    return file ? (
      <ImportCheck fileName={file.name} sheet={file.sheet} onOther={leaveFile} onSend={begin} />
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
