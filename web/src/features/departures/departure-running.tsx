"use client";

import { Button } from "@mantine/core";
import type { OffboardingView } from "@vigie/shared/offboarding/offboarding.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { cancelOffboarding } from "./actions.ts";
import styles from "./departures.module.css";

/** Where a commune's leaving stands, and the way back as long as there is one. */
export const DepartureRunning = ({ offboarding }: { offboarding: OffboardingView }) => {
  const t = useTranslations("departures.commune.running");
  const locale = useLocale();
  const router = useRouter();
  const { submit, isSending, problem } = useSubmit({ action: cancelOffboarding, onDone: () => router.refresh() });
  const { communeId, version, status, startedAt, reference, approval, endsOn } = offboarding;
  const day = (instant: string) => formatLongDay(dayInZurich(instant), locale);
  const isErasing = status === "erasing";
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <p className={styles.text}>{t("started", { on: day(startedAt), reference })}</p>
      <p className={styles.text}>
        {isErasing
          ? t("erasing")
          : approval
            ? t("approved", { on: day(approval.at), endsOn: formatLongDay(endsOn, locale) })
            : t("waits")}
      </p>
      <FormProblem {...problem} />
      {!isErasing && (
        <>
          <p className={styles.text}>{t("cancelWhy")}</p>
          <div>
            <Button variant="default" loading={isSending} onClick={() => submit({ communeId, version })}>
              {t("cancel")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
