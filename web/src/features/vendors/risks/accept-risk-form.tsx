"use client";

import { Button, TextInput } from "@mantine/core";
import type { Risk } from "@vigie/shared/risk/risk.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { InlineForm } from "../page/inline-form.tsx";
import styles from "../page/vendor-page.module.css";
import { acceptRisk } from "./save-risk.ts";

/** The executive's own act: to bear a risk knowingly, or no longer. */
export const AcceptRiskForm = ({ risk }: { risk: Risk }) => {
  const t = useTranslations("risks");
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [reference, setReference] = useState("");
  const { submit, isSending, problem } = useSubmit({
    action: acceptRisk,
    onDone: () => {
      setIsOpen(false);
      router.refresh();
    },
  });
  const known = { vendorId: risk.vendorId, riskId: risk.id, version: risk.version };
  if (risk.acceptance)
    return (
      <div className={styles.action}>
        <FormProblem {...problem} />
        <Button
          variant="default"
          size="sm"
          mt="sm"
          loading={isSending}
          onClick={() => submit({ ...known, accepted: false })}
        >
          {t("withdraw")}
        </Button>
      </div>
    );
  if (!isOpen)
    return (
      <Button
        variant="default"
        size="sm"
        mt="sm"
        className={styles.action ?? ""}
        aria-label={t("acceptOne", { title: risk.title })}
        onClick={() => setIsOpen(true)}
      >
        {t("accept")}
      </Button>
    );
  return (
    <InlineForm
      problem={problem}
      onSend={() => {
        submit({ ...known, accepted: true, reference });
      }}
      send={t("acceptConfirm")}
      leave={t("form.cancel")}
      isSending={isSending}
      onLeave={() => setIsOpen(false)}
    >
      <p className={styles.soft}>{t("acceptLead")}</p>
      <TextInput
        label={t("acceptReference")}
        description={t("optional")}
        autoComplete="off"
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
      />
    </InlineForm>
  );
};
