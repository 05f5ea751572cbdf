"use client";

import { Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Evaluation } from "@vigie/shared/evaluation/evaluation.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import type { Owner } from "../owner.ts";
import { OwnerField } from "../owner-field.tsx";
import type { EvaluationValues } from "./evaluation-values.ts";
import { planEvaluation } from "./plan-evaluation.ts";

type EvaluationFormProps = {
  vendorId: string;
  /** The planned evaluation to move; absent to plan one. */
  evaluation?: Evaluation | undefined;
  /** What the form starts with. */
  initial: EvaluationValues;
  owners: readonly Owner[];
  onClose: () => void;
};

/** The day of a vendor's next evaluation, and who sees to it. */
export const EvaluationForm = ({ vendorId, evaluation, initial, owners, onClose }: EvaluationFormProps) => {
  const t = useTranslations("vendors.evaluation");
  const router = useRouter();
  const form = useForm<EvaluationValues>({ initialValues: initial, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem, refused } = useSubmit({
    form,
    // Somebody moved it meanwhile: the page is read anew, and the next attempt stands on what it then shows.
    action: async (input: Parameters<typeof planEvaluation>[0]) => {
      const result = await planEvaluation(input);
      if (!result.ok && isRefusedFor("version.stale", result)) router.refresh();
      return result;
    },
    onDone: () => {
      router.refresh();
      onClose();
    },
  });
  const known = evaluation && { evaluationId: evaluation.id, version: evaluation.version };
  const isStale = evaluation !== undefined && isRefusedFor("version.stale", refused);
  const stale = evaluation && t.rich("movedMeanwhile", { day: () => <Day on={evaluation.dueOn} /> });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit({ vendorId, values, known }))}>
      {isStale ? <ProblemNotice title={t("staleTitle")} kept={stale} takesFocus /> : <FormProblem {...problem} />}
      <Stack gap="lg" maw="24rem">
        <DayField label={t("dueOn")} {...form.getInputProps("dueOn")} />
        <OwnerField label={t("ownerId")} owners={owners} none={t("noOwner")} {...form.getInputProps("ownerId")} />
        <FormButtons
          send={evaluation ? t("moveTo") : t("plan")}
          leave={isStale ? t("keepTheirs") : t("cancel")}
          isSending={isSending}
          onLeave={onClose}
        />
      </Stack>
    </form>
  );
};
