"use client";

import { Button, Checkbox } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { approveOffboarding } from "./actions.ts";
import styles from "./data.module.css";

/** The commune's approval of being erased: given with eyes open, and taken back as long as nothing is gone. */
export const ApprovalForm = ({ isApproved, version }: { isApproved: boolean; version: number }) => {
  const t = useTranslations("data.leave");
  const router = useRouter();
  const [isUnderstood, setIsUnderstood] = useState(false);
  const { submit, isSending, problem } = useSubmit({
    action: approveOffboarding,
    onDone: () => {
      setIsUnderstood(false);
      router.refresh();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit({ approved: !isApproved, version });
      }}
    >
      <FormProblem {...problem} />
      {!isApproved && (
        <Checkbox
          checked={isUnderstood}
          onChange={(event) => setIsUnderstood(event.currentTarget.checked)}
          label={t("confirm")}
        />
      )}
      <div>
        <Button
          type="submit"
          color={isApproved ? "fir" : "red"}
          variant={isApproved ? "default" : "filled"}
          disabled={!isApproved && !isUnderstood}
          loading={isSending}
        >
          {isApproved ? t("withdraw") : t("approve")}
        </Button>
      </div>
    </form>
  );
};
