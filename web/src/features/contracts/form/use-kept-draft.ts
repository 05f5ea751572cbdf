"use client";

import { useEffect, useRef, useState } from "react";
import * as z from "zod";
import { ContractFormValues } from "./contract-form-values.ts";

/** `version` and `base` are the contract when the typing began: resumed later, they still tell whether somebody saved in between, and what was typed. */
const KeptDraft = z.object({
  at: z.iso.datetime(),
  version: z.int(),
  base: ContractFormValues,
  values: ContractFormValues,
});
export type KeptDraft = z.infer<typeof KeptDraft>;
/** What the form shows, and the saved version it started from. */
type FormState = Omit<KeptDraft, "at">;

const read = (key: string): KeptDraft | undefined => {
  try {
    return KeptDraft.safeParse(JSON.parse(localStorage.getItem(key) ?? "null")).data;
  } catch {
    // Storage refused, or holding what is not ours: as if there were nothing.
    return undefined;
  }
};

const write = (key: string, draft: KeptDraft | undefined) => {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // A browser without storage still has the form itself.
  }
};

const isSame = (one: ContractFormValues, other: ContractFormValues) => JSON.stringify(one) === JSON.stringify(other);

/** Keeps what is typed in this browser at every change, and offers back what an earlier visit left unsaved. */
export const useKeptDraft = (key: string, { values, base, version }: FormState) => {
  const first = useRef(values);
  const isDone = useRef(false);
  const [offer, setOffer] = useState<KeptDraft>();

  useEffect(() => {
    const kept = read(key);
    if (kept && !isSame(kept.values, first.current)) setOffer(kept);
  }, [key]);

  useEffect(() => {
    // Nothing is written before something is typed: an older draft is not overwritten by opening the page.
    if (isDone.current || isSame(values, first.current)) return;
    write(key, { at: new Date().toISOString(), version, base, values });
  }, [key, values, base, version]);

  return {
    offer,
    /** Offers back what was not kept after a conflict. */
    offerBack: (mine: FormState) => setOffer({ at: new Date().toISOString(), ...mine }),
    withdraw: () => setOffer(undefined),
    forget: () => {
      setOffer(undefined);
      write(key, undefined);
    },
    /** After saving: nothing is written any more. */
    finish: () => {
      isDone.current = true;
      write(key, undefined);
    },
  };
};
