"use client";

import type { ImportAnswer, ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { useEffect, useRef, useState } from "react";
import type * as z from "zod";
import type { ActionResult, Refused } from "#lib/api/action-result.ts";
import type { Fault } from "./check-rows.ts";
import { advance, type ImportEvent, type ImportProgress, nextBatch, noProgress } from "./import-progress.ts";
import { sendPatiently } from "./send-patiently.ts";

export type SendRows = (rows: readonly ImportRow[]) => Promise<ActionResult<z.infer<typeof ImportAnswer>>>;

const noRow: ImportRow = { row: 1 };
const unanswered: Refused = { ok: false, problem: { code: "server.failed", errors: [] } };

/** Runs an import batch after batch; it can be stopped between two of them and goes on where it was. */
export const useImport = (send: SendRows) => {
  const [progress, setProgress] = useState(noProgress);
  const current = useRef<ImportProgress>(noProgress);
  const isStopping = useRef(false);
  useEffect(() => {
    isStopping.current = false;
    return () => {
      isStopping.current = true;
    };
  }, []);

  const tell = (event: ImportEvent): ImportProgress => {
    current.current = advance(current.current, event);
    setProgress(current.current);
    return current.current;
  };

  const run = async (): Promise<void> => {
    isStopping.current = false;
    while (current.current.phase === "sending") {
      const batch = nextBatch(current.current);
      const result = await sendPatiently(() => send(batch));
      if (!result.ok) return void tell({ type: "interrupt", refused: result });
      const { pending } = tell({ type: "answer", results: result.value.results });
      // An answer that leaves rows of the batch out would be asked for again without end.
      if (pending.includes(batch[0] ?? noRow)) return void tell({ type: "interrupt", refused: unanswered });
      if (isStopping.current) return void tell({ type: "stop" });
    }
  };

  return {
    progress,
    begin: (ready: readonly ImportRow[], faults: readonly Fault[]): void => {
      tell({ type: "begin", ready, faults });
      void run();
    },
    resume: (): void => {
      tell({ type: "resume" });
      void run();
    },
    forget: (): void => {
      current.current = noProgress;
      setProgress(noProgress);
    },
    stop: (): void => {
      isStopping.current = true;
    },
  };
};
