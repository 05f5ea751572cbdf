"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { SignInAgain } from "#components/form/sign-in-again.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { sayCount } from "../say-count.ts";
import type { ImportProgress } from "./import-progress.ts";
import styles from "./import-run.module.css";
import { useLeaveGuard } from "./use-leave-guard.ts";

/** An import that was stopped, or that something stopped: what was kept, how much is left, and the way on. */
export const ImportPaused = ({ progress, onResume }: { progress: ImportProgress; onResume: () => void }) => {
  const t = useTranslations("association.import");
  const problems = useTranslations("problems");
  useLeaveGuard(true, t("sending.leave"));
  const { refused, pending } = progress;
  if (refused && "expired" in refused) return <SignInAgain onSignedIn={onResume} />;
  const left = t("paused.left", { count: pending.length, said: sayCount(pending.length) });
  const resume = (
    <Button mt="xs" onClick={onResume}>
      {t("paused.resume")}
    </Button>
  );
  return refused ? (
    <ProblemNotice
      title={problems(`${refused.problem.code}.title`)}
      kept={`${left} ${t("paused.kept")}`}
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
      <p className={styles.note}>{t("paused.kept")}</p>
      {resume}
    </section>
  );
};
