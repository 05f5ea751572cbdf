"use client";

import { Button, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { EmptyState } from "#components/empty-state.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { CodeStep } from "#components/sign-in/code-step.tsx";
import { requestCode } from "#components/sign-in/request-code.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { leaveSession } from "./actions.ts";
import styles from "./invitation.module.css";
import type { Offer } from "./offer.ts";

type AcceptStepProps = {
  offer: Offer;
  /** The address of whoever is signed in. */
  person: string | undefined;
  onLeft: () => void;
  onAccept: () => void;
  isSending: boolean;
};

/** What lies between the invited person and the commune: leaving another's session, a code, or one button. */
export const AcceptStep = ({ offer, person, onLeft, onAccept, isSending }: AcceptStepProps) => {
  const t = useTranslations("invitation");
  const [isCodeSent, setIsCodeSent] = useState(false);
  const [isLeaving, startLeaving] = useTransition();
  const send = useSubmit({ action: requestCode, onDone: () => setIsCodeSent(true) });
  const leave = () =>
    startLeaving(async () => {
      await leaveSession();
      onLeft();
    });

  if (person === offer.email)
    return (
      <Stack gap="xs" align="start">
        <Button onClick={onAccept} loading={isSending}>
          {t("accept", { place: offer.tenantName })}
        </Button>
        <p className={styles.hint}>{t("acceptHint")}</p>
      </Stack>
    );
  if (person)
    return (
      <EmptyState
        title={t("other.title")}
        why={t.rich("other.why", { signedIn: person, invited: offer.email, b: (chunks) => <strong>{chunks}</strong> })}
        action={
          <Button onClick={leave} loading={isLeaving}>
            {t("other.next")}
          </Button>
        }
      />
    );
  if (isCodeSent) return <CodeStep email={offer.email} onSignedIn={onAccept} />;
  return (
    <Stack gap="xs" align="start">
      <FormProblem {...send.problem} />
      <Button onClick={() => send.submit(offer.email)} loading={send.isSending}>
        {t("receive")}
      </Button>
      <p className={styles.hint}>{t("receiveHint")}</p>
    </Stack>
  );
};
