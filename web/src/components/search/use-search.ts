"use client";

import { SearchAnswer } from "@vigie/shared/search/search.ts";
import { useEffect, useState } from "react";
import * as z from "zod";

const pauseMs = 160;
const leastLetters = 2;

const Reply = z.union([
  z.object({ ok: z.literal(true), value: SearchAnswer }),
  z.object({ ok: z.literal(false), expired: z.literal(true) }),
  z.object({ ok: z.literal(false) }),
]);

export type SearchState =
  | { readonly kind: "idle" | "searching" | "failed" | "expired" }
  | { readonly kind: "found"; readonly answer: SearchAnswer; readonly query: string };

/**
 * What is found for what is typed: asked a moment after the last letter, and a new question ends the one before, so that no late answer
 * replaces a newer one. The last answer stays until the next has come.
 */
export const useSearch = (typed: string) => {
  const [state, setState] = useState<SearchState>({ kind: "idle" });
  const [tries, setTries] = useState(0);
  const query = typed.trim();

  useEffect(() => {
    if (query.length < leastLetters) {
      setState({ kind: "idle" });
      return undefined;
    }
    const question = new AbortController();
    const ask = async () => {
      try {
        const reply = Reply.parse(
          await (await fetch(`/api/search?${new URLSearchParams({ q: query })}`, { signal: question.signal })).json(),
        );
        if (question.signal.aborted) return;
        if (reply.ok) setState({ kind: "found", answer: reply.value, query });
        else setState({ kind: "expired" in reply ? "expired" : "failed" });
      } catch {
        if (!question.signal.aborted) setState({ kind: "failed" });
      }
    };
    setState((before) => (before.kind === "found" ? before : { kind: "searching" }));
    const timer = setTimeout(ask, pauseMs);
    return () => {
      clearTimeout(timer);
      question.abort();
    };
  }, [query, tries]);

  return { state, retry: () => setTries((count) => count + 1) };
};
