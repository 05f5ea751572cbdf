"use client";

import { useRouter } from "next/navigation";
import { announce } from "#lib/announce.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import type { FaultyForm } from "#lib/api/show-faults.ts";
import { useSubmit } from "#lib/api/use-submit.ts";

type Options<Input, Value> = {
  action: (input: Input) => Promise<ActionResult<Value>>;
  form?: FaultyForm;
  onDone?: () => void;
  /** What is said once it is done, where the page alone does not show it. */
  said?: string;
  fieldOf?: (pointer: string) => string;
};

/** Takes a step of a case and shows the page anew: also where somebody was faster, so that the next attempt stands on what is now there. */
export const useStep = <Input, Value>({ action, form, onDone, said, fieldOf }: Options<Input, Value>) => {
  const router = useRouter();
  return useSubmit({
    ...(form && { form }),
    ...(fieldOf && { fieldOf }),
    action: async (input: Input) => {
      const result = await action(input);
      if (!result.ok && (isRefusedFor("version.stale", result) || isRefusedFor("case.wrongStep", result)))
        router.refresh();
      return result;
    },
    onDone: () => {
      if (said) announce(said);
      onDone?.();
      router.refresh();
    },
  });
};
