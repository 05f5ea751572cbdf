import type { FieldFault } from "@vigie/shared/errors.ts";
import type { ProblemCode } from "#messages/fr/problems.ts";

/** A refusal as screens know it: a code with its words in `problems`, and the fields at fault with theirs in `reasons`. */
type ActionProblem = { readonly code: ProblemCode; readonly errors: readonly FieldFault[] };

/** What went wrong with an action: refused for a reason, or the sign-in has expired and nothing was done. */
export type Refused =
  | { readonly ok: false; readonly problem: ActionProblem }
  | { readonly ok: false; readonly expired: true };

/**
 * What every server action answers. The model to follow:
 *
 * ```ts
 * // app/(commune)/reglages/save-settings.ts: the action, a few lines
 * "use server";
 * export const saveSettings = async ({ version, ...body }: Input): Promise<ActionResult<Commune>> =>
 *   runAction(() => callApi(communeRoutes.changeSettings, { body, version }));
 * ```
 * ```tsx
 * // the form: useSubmit sends it, FormProblem says what is wrong and signs in again where needed, nothing typed is lost
 * const form = useForm({ mode: "uncontrolled", initialValues, enhanceGetInputProps: giveFieldId });
 * const { submit, isSending, problem } = useSubmit({ form, action: saveSettings, onDone: (commune) => … });
 * <form onSubmit={form.onSubmit(submit)} noValidate>
 *   <FormProblem {...problem} />
 *   <TextInput label={t("name")} {...form.getInputProps("name")} />
 * ```
 */
export type ActionResult<T> = { readonly ok: true; readonly value: T } | Refused;
