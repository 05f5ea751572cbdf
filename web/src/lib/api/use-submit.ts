"use client";

import { unstable_rethrow } from "next/navigation";
import { useState, useTransition } from "react";
import type { ActionResult, Refused } from "./action-result.ts";
import { formPath } from "./form-path.ts";
import { type FaultyForm, type ShownFault, showFaults } from "./show-faults.ts";
import { useReasons } from "./use-reasons.ts";

type Options<Input, Value> = {
  action: (input: Input) => Promise<ActionResult<Value>>;
  onDone: (value: Value) => unknown;
  /** Where faults are shown at their fields; without it only the summary says them. */
  form?: FaultyForm;
  /** The form's field for a JSON pointer of the body, where the form is not shaped like the body. */
  fieldOf?: (pointer: string) => string;
};

type Attempt = { readonly refused: Refused; readonly faults: readonly ShownFault[]; readonly number: number };

/** What `FormProblem` shows of the last attempt. */
export type FormProblemState = { readonly attempt?: Attempt | undefined; readonly retry: () => void };

const settle = async <T>(work: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> => {
  try {
    return await work();
  } catch (error) {
    // A redirect travels as an error; what remains is the network, or an error the server keeps to itself.
    unstable_rethrow(error);
    const code = error instanceof TypeError ? "network.unreachable" : "server.failed";
    return { ok: false, problem: { code, errors: [] } };
  }
};

/**
 * Sends a form through a server action. `submit` goes into `form.onSubmit`, `problem` into `<FormProblem {...problem} />`. A refusal keeps
 * every field; after an expired sign-in the same input is sent again once the person is back. `refused` is for the refusals a form answers
 * itself, such as `version.stale`.
 */
export const useSubmit = <Input, Value>({ action, onDone, form, fieldOf = formPath }: Options<Input, Value>) => {
  const say = useReasons();
  const [isSending, startSending] = useTransition();
  const [last, setLast] = useState<Attempt & { input: Input }>();

  const submit = (input: Input) =>
    startSending(async () => {
      const result = await settle(() => action(input));
      if (result.ok) {
        setLast(undefined);
        await onDone(result.value);
        return;
      }
      const faults = "problem" in result ? showFaults(form, result.problem.errors, say, fieldOf) : [];
      setLast((before) => ({ refused: result, faults, input, number: (before?.number ?? 0) + 1 }));
    });

  const problem: FormProblemState = { attempt: last, retry: () => last && submit(last.input) };
  return { submit, isSending, problem, refused: last?.refused, forget: () => setLast(undefined) };
};
