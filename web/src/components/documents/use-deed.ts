"use client";

import { unstable_rethrow } from "next/navigation";
import { useState, useTransition } from "react";
import type { ActionResult } from "#lib/api/action-result.ts";
import { useFailure } from "./use-failure.ts";

const unreachable = { ok: false, problem: { code: "network.unreachable", errors: [] } } as const;

/** One press of a button: whether it is under way, and why it failed in words. */
export const useDeed = <T>(onDone: (value: T) => unknown) => {
  const sayFailure = useFailure();
  const [isDoing, start] = useTransition();
  const [failure, setFailure] = useState<string>();
  const run = (action: () => Promise<ActionResult<T>>) =>
    start(async () => {
      const result = await action().catch((error: unknown) => {
        unstable_rethrow(error);
        return unreachable;
      });
      setFailure(result.ok ? undefined : sayFailure(result));
      if (result.ok) await onDone(result.value);
    });
  return { run, isDoing, failure };
};
