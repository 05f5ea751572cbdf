"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { SignInAgain } from "#components/form/sign-in-again.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import type { Refused } from "#lib/api/action-result.ts";
import { sayCount } from "#lib/say-count.ts";
import styles from "./import-run.module.css";
import { useLeaveGuard } from "./use-leave-guard.ts";

type ImportPausedProps = {
  run: { readonly pending: readonly unknown[]; readonly refused?: Refused };
  /** What was kept, in a sentence. */
  kept: string;
  leave: string;
  onResume: () => void;
};

/** A sending that was stopped, or that something stopped: what was kept, how much is left, and the way on. */
export const ImportPaused = ({ run, kept, leave, onResume }: ImportPausedProps) => {
  const t = useTranslations("importing.paused");
  const problems = useTranslations("problems");
  useLeaveGuard(true, leave);
  const { refused, pending } = run;
  if (refused && "expired" in refused) return <SignInAgain onSignedIn={onResume} />;
  const left = t("left", { count: pending.length, said: sayCount(pending.length) });
  const resume = (
    <Button mt="xs" onClick={onResume}>
      {t("resume")}
    </Button>
  );
  return refused ? (
    <ProblemNotice
      title={problems(`${refused.problem.code}.title`)}
      kept={`${left} ${kept}`}
      next={
        <>
          <p>{problems(`${refused.problem.code}.next`)}</p>
          {resume}
        </>
      }
      takesFocus
    />
  ) : (
    <section className={styles.run}>
      <p>{left}</p>
      <p className={styles.note}>{kept}</p>
      {resume}
    </section>
  );
};
