"use client";

import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { type Known, propose } from "./actions.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { useStep } from "./use-step.ts";

type ProposalFormProps = {
  known: Known;
  page: Pick<CasePage, "case" | "outcomes">;
  onClose?: () => void;
};

/** The officer's proposal: an outcome and why. */
export const ProposalForm = ({ known, page, onClose }: ProposalFormProps) => {
  const t = useTranslations("decisions");
  const { proposal } = page.case;
  const form = useForm({
    initialValues: { outcome: proposal?.outcome ?? "", reasons: proposal?.reasons ?? "" },
    enhanceGetInputProps: giveFieldId,
  });
  const { submit, isSending, problem } = useStep({ form, action: propose, ...(onClose && { onDone: onClose }) });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit({ known, values }))}>
      <FormProblem {...problem} />
      <Stack gap="lg">
        <ProposalFields
          outcomes={page.outcomes}
          outcome={form.getInputProps("outcome")}
          reasons={form.getInputProps("reasons")}
        />
        <Group gap="sm">
          <Button type="submit" loading={isSending}>
            {t(page.case.status === "proposed" ? "proposal.reword" : "proposal.send")}
          </Button>
          {onClose && (
            <Button variant="default" onClick={onClose}>
              {t("cancel.keep")}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};
