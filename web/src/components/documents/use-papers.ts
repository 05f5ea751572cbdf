"use client";

import type { Document } from "@vigie/shared/document/document.ts";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { type PapersQuery, readPapers } from "./actions.ts";
import type { Papers } from "./papers.ts";

const eagerMs = 2_000;
const patientMs = 15_000;
/** Looks this often at short intervals: an analysis usually ends within seconds. */
const eagerLooks = 20;

const isUnderWay = ({ status }: Pick<Document, "status">) => status === "uploaded" || status === "scanning";

/** The papers as the page brought them, asked for anew after each change, and while an analysis is under way. */
export const usePapers = (initial: Papers, query: PapersQuery) => {
  const [papers, setPapers] = useState(initial);
  const [looks, setLooks] = useState(0);
  const router = useRouter();
  const { vendorId, contractId, kind, only } = query;
  const look = useCallback(async () => {
    // Offline for a moment, or signed out: what is shown stays, and the next look tries again.
    const result = await readPapers({
      ...(vendorId && { vendorId }),
      ...(contractId && { contractId }),
      ...(kind && { kind }),
      ...(only && { only }),
    }).catch(() => undefined);
    if (result?.ok) setPapers(result.value);
  }, [vendorId, contractId, kind, only]);

  useEffect(() => setPapers(initial), [initial]);

  const isWaiting = papers.items.some(isUnderWay);
  const wasWaiting = useRef(isWaiting);
  // What else the page says of its papers, such as what is missing, follows them.
  useEffect(() => {
    if (wasWaiting.current && !isWaiting) router.refresh();
    wasWaiting.current = isWaiting;
  }, [isWaiting, router]);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(
      async () => {
        if (document.visibilityState === "visible") await look();
        setLooks((before) => before + 1);
      },
      looks < eagerLooks ? eagerMs : patientMs,
    );
    return () => clearTimeout(timer);
  }, [isWaiting, looks, look]);

  return {
    papers,
    refresh: async () => {
      setLooks(0);
      await look();
      router.refresh();
    },
  };
};
