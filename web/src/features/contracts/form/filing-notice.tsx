"use client";

import { Button, Group, Progress } from "@mantine/core";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import styles from "./contract-form.module.css";
import type { Filing } from "./use-contract-save.ts";

type FilingNoticeProps = { filing: Filing; fileName: string; onAgain: () => void };

/** After the contract was saved: how far its document is on its way; or that it did not arrive, that nothing else is lost, and what to do. */
export const FilingNotice = ({ filing: { contract, share, refused }, fileName, onAgain }: FilingNoticeProps) => {
  const t = useTranslations("contracts.form.filing");
  const problems = useTranslations("problems");
  const percent = Math.round(share * 100);
  if (!refused)
    return (
      <div role="status" className={styles.progress}>
        {t("sending", { name: fileName, percent: String(percent) })}
        <Progress value={percent} mt={4} aria-hidden="true" />
      </div>
    );
  if ("expired" in refused) return <FormProblem attempt={{ refused, faults: [], number: 1 }} retry={onAgain} />;
  const { code } = refused.problem;
  return (
    <div>
      <ProblemNotice
        title={t("failed", { name: fileName })}
        kept={t("kept")}
        next={`${problems(`${code}.title`)} ${problems(`${code}.next`)}`}
        takesFocus
      />
      <Group gap="sm">
        <Button onClick={onAgain}>{t("again")}</Button>
        <ButtonLink variant="default" href={`/contrats/${contract.id}`}>
          {t("without")}
        </ButtonLink>
      </Group>
    </div>
  );
};
