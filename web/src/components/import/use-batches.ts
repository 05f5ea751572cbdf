"use client";

import { useEffect, useRef, useState } from "react";
import type { ActionResult, Refused } from "#lib/api/action-result.ts";
import { advance, type BatchEvent, type BatchRun, noRun } from "./batch-run.ts";
import { sendPatiently } from "./send-patiently.ts";

export type SendBatch<Row, Result> = (
  rows: readonly Row[],
) => Promise<ActionResult<{ readonly results: readonly Result[] }>>;

const unanswered: Refused = { ok: false, problem: { code: "server.failed", errors: [] } };

/** Sends rows batch after batch; it can be stopped between two of them and goes on where it was. */
export const useBatches = <Row extends { readonly row: number }, Result extends { readonly row: number }>(
  size: number,
) => {
  const [run, setRun] = useState<BatchRun<Row, Result>>(noRun);
  const current = useRef<BatchRun<Row, Result>>(noRun);
  const sending = useRef<SendBatch<Row, Result>>(undefined);
  const isStopping = useRef(false);
  useEffect(() => {
    isStopping.current = false;
    return () => {
      isStopping.current = true;
    };
  }, []);

  const tell = (event: BatchEvent<Row, Result>): BatchRun<Row, Result> => {
    current.current = advance(current.current, event);
    setRun(current.current);
    return current.current;
  };

  const go = async (): Promise<void> => {
    isStopping.current = false;
    const send = sending.current;
    while (send && current.current.phase === "sending") {
      const batch = current.current.pending.slice(0, size);
      const result = await sendPatiently(() => send(batch));
      if (!result.ok) return void tell({ type: "interrupt", refused: result });
      const { pending } = tell({ type: "answer", results: result.value.results });
      // An answer that leaves rows of the batch out would be asked for again without end.
      const [first] = batch;
      if (first && pending.includes(first)) return void tell({ type: "interrupt", refused: unanswered });
      if (isStopping.current) return void tell({ type: "stop" });
    }
  };

  return {
    run,
    begin: (rows: readonly Row[], send: SendBatch<Row, Result>): void => {
      sending.current = send;
      tell({ type: "begin", rows });
      void go();
    },
    resume: (): void => {
      tell({ type: "resume" });
      void go();
    },
    forget: (): void => {
      current.current = noRun;
      setRun(noRun);
    },
    stop: (): void => {
      isStopping.current = true;
    },
  };
};
