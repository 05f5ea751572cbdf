"use client";

import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Refused } from "#lib/api/action-result.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { draftOf } from "../draft-of.ts";
import { fetchContract } from "../fetch-contract.ts";
import { saveContract } from "../save-contract.ts";
import { clashingClauses, mergeChecks, stillTyped, type TypedChecks } from "./merge-checks.ts";

export type Saving =
  | { kind: "rest" }
  | { kind: "saving" }
  | { kind: "saved" }
  | { kind: "refused"; refused: Refused; number: number }
  /** Somebody else answered these clauses otherwise in between. */
  | { kind: "clash"; clauses: readonly string[]; theirs: Contract };

const pauseMs = 700;
const unreachable: Refused = { ok: false, problem: { code: "network.unreachable", errors: [] } };

const settle = async <Result>(work: Promise<Result>): Promise<Result | Refused> => {
  try {
    return await work;
  } catch {
    return unreachable;
  }
};

/** Saves the checklist by itself, a moment after each answer: one PUT of the whole contract with its version, so that nobody's change is undone unseen. */
export const useClauseSaving = (initial: Contract) => {
  const router = useRouter();
  const base = useRef(initial);
  const typed = useRef<TypedChecks>(new Map());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isUnderWay = useRef(false);
  const attempts = useRef(0);
  const [checks, setChecks] = useState(initial.clauses);
  const [saving, setSaving] = useState<Saving>({ kind: "rest" });

  const show = () => setChecks(mergeChecks(base.current.clauses, typed.current));
  const refuse = (refused: Refused) => {
    attempts.current += 1;
    setSaving({ kind: "refused", refused, number: attempts.current });
  };

  /** Puts what was answered here over what is saved now; says where that cannot be done without asking. */
  const catchUp = async (): Promise<boolean> => {
    const found = await settle(fetchContract(base.current.id));
    if (!found.ok) {
      refuse(found);
      return false;
    }
    const clauses = clashingClauses(base.current.clauses, found.value.clauses, typed.current);
    if (clauses.length > 0) {
      setSaving({ kind: "clash", clauses, theirs: found.value });
      return false;
    }
    base.current = found.value;
    return true;
  };

  const save = async (): Promise<void> => {
    if (isUnderWay.current || typed.current.size === 0) return;
    isUnderWay.current = true;
    setSaving({ kind: "saving" });
    const sent = typed.current;
    const { id: contractId, version } = base.current;
    const body = { ...draftOf(base.current), clauses: mergeChecks(base.current.clauses, sent) };
    const result = await settle(saveContract({ body, known: { contractId, version } }));
    isUnderWay.current = false;
    if (result.ok) {
      base.current = result.value;
      typed.current = stillTyped(typed.current, sent);
      show();
      if (typed.current.size > 0) return save();
      setSaving({ kind: "saved" });
      // What else the page says of the contract, such as what is missing, follows.
      return router.refresh();
    }
    if (!isRefusedFor("version.stale", result)) return refuse(result);
    if (await catchUp()) return save();
  };

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typed.current.size > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
      clearTimeout(timer.current);
      // Leaving the page within the moment of waiting loses nothing.
      void save();
    };
    // `save` reads the present through references: the first one is as good as any.
  }, []);

  const answer = (clauseId: string, check: ClauseCheck | undefined) => {
    typed.current = new Map(typed.current).set(clauseId, check);
    show();
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pauseMs);
  };
  const settleClash = (isMine: boolean) => {
    if (saving.kind !== "clash") return;
    base.current = saving.theirs;
    if (!isMine) typed.current = new Map([...typed.current].filter(([id]) => !saving.clauses.includes(id)));
    show();
    setSaving({ kind: "saved" });
    void save();
  };
  return { checks, saving, answer, settleClash, saveAgain: () => void save() };
};
