"use client";

import { useForm } from "@mantine/form";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useState } from "react";
import { giveFieldId } from "#lib/api/field-id.ts";
import { mergeTyped } from "#lib/api/merge-typed.ts";
import { linkedFields } from "./compared-fields.ts";
import type { ContractFormValues } from "./contract-form-values.ts";
import { formValuesOf } from "./form-values-of.ts";
import { readDraft } from "./read-draft.ts";
import { useGapWords } from "./use-gap-words.ts";
import { type KeptDraft, useKeptDraft } from "./use-kept-draft.ts";

type Options = { initial: ContractFormValues; version: number; key: string };

/** The form of a contract, what it started from, and the draft a browser keeps of it. */
export const useContractForm = ({ initial, version: firstVersion, key }: Options) => {
  const sayGap = useGapWords();
  const [version, setVersion] = useState(firstVersion);
  /** What was saved when the form was last filled: what differs from it was typed here. */
  const [base, setBase] = useState(initial);
  const form = useForm<ContractFormValues>({
    initialValues: initial,
    enhanceGetInputProps: giveFieldId,
    validate: (values) => {
      const gaps = Object.entries(readDraft(values).gaps ?? {});
      return Object.fromEntries(gaps.map(([field, gap]) => [field, sayGap(gap)]));
    },
  });
  const kept = useKeptDraft(key, { values: form.values, base, version });
  return {
    form,
    kept,
    version,
    setVersion,
    resume: (draft: KeptDraft) => {
      form.setValues(draft.values);
      setVersion(draft.version);
      setBase(draft.base);
      kept.withdraw();
    },
    /** Keeps what was typed and takes the rest from what somebody else saved meanwhile. */
    mergeWith: (theirs: Contract) => {
      const saved = formValuesOf(theirs);
      form.setValues(mergeTyped(base, form.getValues(), saved, linkedFields));
      setBase(saved);
    },
    takeTheirs: (theirs: Contract) => {
      kept.offerBack({ values: form.values, base, version: theirs.version });
      form.setValues(formValuesOf(theirs));
      setVersion(theirs.version);
    },
  };
};
