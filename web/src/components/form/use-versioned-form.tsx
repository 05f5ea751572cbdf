"use client";

import type { UseFormReturnType } from "@mantine/form";
import { type ReactNode, useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { type Difference, VersionConflict } from "#components/form/version-conflict.tsx";
import type { ActionResult } from "#lib/api/action-result.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { mergeTyped } from "#lib/api/merge-typed.ts";
import { useSubmit } from "#lib/api/use-submit.ts";

type Options<Item extends { version: number }, Values> = {
  form: UseFormReturnType<Values>;
  /** What is being corrected, and how to read it anew; absent for something new. */
  known?: { item: Item; read: () => Promise<ActionResult<Item>> } | undefined;
  /** What the form shows of it. */
  valuesOf: (item: Item) => Values;
  /** Sends what was typed, based on a version; without one it is new. */
  save: (values: Values, version: number | undefined) => Promise<ActionResult<Item>>;
  onDone: (item: Item) => unknown;
  /** What differs between what was typed and what somebody else saved, in words. */
  compare: (mine: Values, theirs: Values) => readonly Difference[];
  /** Fields that mean something only together. */
  linked?: readonly (readonly string[])[];
  fieldOf?: (pointer: string) => string;
};

/**
 * Saves a form of something that several people may correct at once. `send` goes into `form.onSubmit`; `notice` stands above the fields: what
 * is wrong, or, when somebody saved in between, their version beside what was typed, and the choice. Nothing typed is lost.
 */
export const useVersionedForm = <Item extends { version: number }, Values extends Record<string, unknown>>({
  form,
  known,
  valuesOf,
  save,
  onDone,
  compare,
  linked,
  fieldOf,
}: Options<Item, Values>) => {
  const [version, setVersion] = useState(known?.item.version);
  /** What was saved when the form was last filled: what differs from it was typed here. */
  const [base, setBase] = useState(() => form.getInitialValues());
  const { submit, isSending, problem, refused, forget } = useSubmit({
    form,
    ...(fieldOf && { fieldOf }),
    action: (input: { values: Values; version: number | undefined }) => save(input.values, input.version),
    onDone,
  });
  const sendBasedOn = (basedOn: number | undefined) => {
    setVersion(basedOn);
    submit({ values: form.getValues(), version: basedOn });
  };

  const notice: ReactNode =
    known && isRefusedFor("version.stale", refused) ? (
      <VersionConflict
        key={problem.attempt?.number}
        read={known.read}
        onRead={(theirs) => {
          const saved = valuesOf(theirs);
          form.setValues(mergeTyped(base, form.getValues(), saved, linked));
          setBase(saved);
        }}
        compare={(theirs) => compare(form.getValues(), valuesOf(theirs))}
        onKeepMine={(theirs) => sendBasedOn(theirs.version)}
        onTakeTheirs={(theirs) => {
          form.setValues(valuesOf(theirs));
          setVersion(theirs.version);
          forget();
        }}
      />
    ) : (
      <FormProblem {...problem} />
    );

  return { send: () => sendBasedOn(version), isSending, refused, notice };
};
