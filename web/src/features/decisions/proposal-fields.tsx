"use client";

import { Textarea } from "@mantine/core";
import type { CaseOutcome } from "@vigie/shared/case/case-outcome.ts";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { OutcomeField } from "./outcome-field.tsx";

type ProposalFieldsProps = {
  outcomes: readonly CaseOutcome[];
  outcome: Omit<ComponentProps<typeof OutcomeField>, "label" | "outcomes">;
  reasons: ComponentProps<typeof Textarea>;
};

/** What a proposal is made of: an outcome, and why. */
export const ProposalFields = ({ outcomes, outcome, reasons }: ProposalFieldsProps) => {
  const t = useTranslations("decisions.proposal");
  return (
    <>
      <OutcomeField label={t("outcome")} outcomes={outcomes} {...outcome} />
      <Textarea label={t("reasons")} description={t("reasonsHint")} minRows={5} {...reasons} />
    </>
  );
};
