"use client";

import { Anchor, Button, Group, Stack, TextInput } from "@mantine/core";
import { codeMinutes } from "@vigie/shared/sign-in/sign-in-code.ts";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { PageHeader } from "#components/page-header.tsx";
import { RefusalNotice } from "#components/refusal-notice/refusal-notice.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { enterCode } from "./enter-code.ts";
import { requestCode } from "./request-code.ts";
import styles from "./sign-in.module.css";

type CodeStepProps = {
  /** True on a page of its own. */
  isTitled?: boolean;
  email: string;
  onSignedIn: () => unknown;
  /** Absent where the address is given and cannot be another. */
  onOtherAddress?: () => void;
};

/** The code that was sent to an address, and what to do when none comes. */
export const CodeStep = ({ isTitled = false, email, onSignedIn, onOtherAddress }: CodeStepProps) => {
  const t = useTranslations("signIn");
  const problems = useTranslations("problems.code.wrong");
  const [code, setCode] = useState("");
  const [isSentAgain, setIsSentAgain] = useState(false);
  const { submit, isSending, problem, refused, forget } = useSubmit({ action: enterCode, onDone: onSignedIn });
  const again = useSubmit({
    action: requestCode,
    onDone: () => {
      forget();
      setCode("");
      setIsSentAgain(true);
    },
  });
  const isWrong = refused !== undefined && "problem" in refused && refused.problem.code === "code.wrong";
  const sent = t.rich(onOtherAddress ? "sent" : "sentTo", {
    email,
    minutes: String(codeMinutes),
    b: (chunks) => <strong>{chunks}</strong>,
  });
  const enter = (event: FormEvent) => {
    event.preventDefault();
    submit({ email, code });
  };
  return (
    <form onSubmit={enter} noValidate>
      <Stack gap="lg">
        {isTitled ? <PageHeader title={t("codeQuestion")} lead={sent} /> : <p>{sent}</p>}
        {!isWrong && <RefusalNotice attempt={problem.attempt} />}
        <RefusalNotice attempt={again.problem.attempt} />
        <TextInput
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          label={t("code")}
          description={t("codeHint")}
          classNames={{ input: styles.code }}
          error={isWrong && `${problems("title")} ${problems("next")}`}
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
