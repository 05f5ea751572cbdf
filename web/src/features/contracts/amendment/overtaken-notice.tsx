"use client";

import { Button } from "@mantine/core";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { fetchContract } from "../fetch-contract.ts";

type OvertakenNoticeProps = { contractId: string; onRead: (contract: Contract) => void };

/** The contract was changed meanwhile: an amendment undoes nothing of that, but is compared anew before it is saved. */
export const OvertakenNotice = ({ contractId, onRead }: OvertakenNoticeProps) => {
  const t = useTranslations("contracts.amendment.overtaken");
  const { submit, isSending, problem } = useSubmit({ action: fetchContract, onDone: onRead });
  return (
    <>
      <ProblemNotice
        title={t("title")}
        kept={t("kept")}
        next={
          <Button mt="xs" loading={isSending} onClick={() => submit(contractId)}>
            {t("compare")}
          </Button>
        }
        takesFocus
      />
      <FormProblem {...problem} />
    </>
  );
};
