"use client";

import type { ExportView } from "@vigie/shared/export/export.ts";
import { useEffect, useState } from "react";
import { listExports } from "./actions.ts";

const lookEveryMs = 3000;

const isUnderWay = ({ status }: ExportView): boolean => status === "queued" || status === "building";

/** The exports, looked at again as long as one is under way. */
export const useExports = (first: readonly ExportView[]) => {
  const [exports, setExports] = useState(first);
  const running = exports.find(isUnderWay);
  const isRunning = running !== undefined;

  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(async () => {
      try {
        const result = await listExports();
        if (result.ok) setExports(result.value.items);
      } catch {
        // The network is away for a moment: the next look tries again.
      }
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [isRunning]);

  return { exports, running, add: (added: ExportView) => setExports((before) => [added, ...before]) };
};
