"use client";

import { Button } from "@mantine/core";
import type { Suspension } from "@vigie/shared/suspension/suspension.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { Mark } from "#components/mark/mark.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { resumeCommune } from "./actions.ts";
import styles from "./suspension.module.css";

/** Over the association's page of a suspended commune: since when, why, and the way back. */
export const SuspensionRunning = ({ suspension }: { suspension: Suspension }) => {
  const t = useTranslations("suspended.running");
  const locale = useLocale();
  const router = useRouter();
  const { submit, isSending, problem } = useSubmit({ action: resumeCommune, onDone: () => router.refresh() });
  const { communeId, version, reason, startedAt } = suspension;
  return (
    <section className={styles.running} aria-label={t("title")}>
      <h2>
        <Mark shape="square" tone="due">
          {t("title")}
        </Mark>
      </h2>
      <p className={styles.text}>
        {t("since", { on: formatLongDay(dayInZurich(startedAt), locale), reason })} {t("what")}
      </p>
      <p className={styles.text}>{t("resumeWhy")}</p>
      <FormProblem {...problem} />
      <div>
        <Button loading={isSending} onClick={() => submit({ communeId, version })}>
          {t("resume")}
        </Button>
      </div>
    </section>
  );
};
