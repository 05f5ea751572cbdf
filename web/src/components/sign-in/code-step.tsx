"use client";

import { Anchor, Button, Group, Stack, TextInput } from "@mantine/core";
import { codeMinutes } from "@vigie/shared/sign-in/sign-in-code.ts";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { enterCode } from "./enter-code.ts";
import { requestCode } from "./request-code.ts";
import styles from "./sign-in.module.css";

type CodeStepProps = {
  email: string;
  onSignedIn: () => unknown;
  /** Absent where the address is given and cannot be another. */
  onOtherAddress?: () => void;
};

/** The code that was sent to an address, and what to do when none comes. */
export const CodeStep = ({ email, onSignedIn, onOtherAddress }: CodeStepProps) => {
  const t = useTranslations("signIn");
  const [code, setCode] = useState("");
  const [isSentAgain, setIsSentAgain] = useState(false);
  const { submit, isSending, problem, forget } = useSubmit({ action: enterCode, onDone: onSignedIn });
  const again = useSubmit({
    action: requestCode,
    onDone: () => {
      forget();
      setCode("");
      setIsSentAgain(true);
    },
  });
  const enter = (event: FormEvent) => {
    event.preventDefault();
    submit({ email, code });
  };
  return (
    <form onSubmit={enter} noValidate>
      <Stack gap="lg">
        <p>{t.rich("sent", { email, minutes: String(codeMinutes), b: (chunks) => <strong>{chunks}</strong> })}</p>
        <FormProblem {...problem} />
        <FormProblem {...again.problem} />
        <TextInput
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          label={t("code")}
          description={t("codeHint")}
          classNames={{ input: styles.code }}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, "").slice(0, 6))}
        />
        <Button type="submit" loading={isSending} fullWidth>
          {t("enter")}
        </Button>
        <details className={styles.nothing}>
          <summary>{t("nothing.title")}</summary>
          <Stack gap="sm" mt="sm">
            <p>{t("nothing.wait")}</p>
            <p>{t("nothing.address")}</p>
            <p>{t("nothing.ask")}</p>
            <Group gap="lg">
              <Anchor component="button" type="button" onClick={() => again.submit(email)} disabled={again.isSending}>
                {t("nothing.again")}
              </Anchor>
              {onOtherAddress && (
                <Anchor component="button" type="button" onClick={onOtherAddress}>
                  {t("nothing.other")}
                </Anchor>
              )}
            </Group>
          </Stack>
        </details>
        <p role="status" className={styles.status}>
          {isSentAgain && t("nothing.sentAgain")}
        </p>
      </Stack>
    </form>
  );
};
