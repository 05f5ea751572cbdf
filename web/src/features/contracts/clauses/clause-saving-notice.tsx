"use client";

import { Button, Group } from "@mantine/core";
import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import styles from "./clause-list.module.css";
import type { Saving } from "./use-clause-saving.ts";

type ClauseSavingNoticeProps = {
  saving: Saving;
  nameOf: (id: string) => { name: string };
  mine: (id: string) => ClauseCheck | undefined;
  onSettle: (isMine: boolean) => void;
  onAgain: () => void;
};

/** Whether the answers are saved; if not, why and what to do; if somebody answered otherwise meanwhile, the choice. */
export const ClauseSavingNotice = ({ saving, nameOf, mine, onSettle, onAgain }: ClauseSavingNoticeProps) => {
  const t = useTranslations("contracts.clauses");
  if (saving.kind === "refused")
    return (
      <div className={styles.trouble}>
        <FormProblem attempt={{ refused: saving.refused, faults: [], number: saving.number }} retry={onAgain} />
        {"problem" in saving.refused && <Button onClick={onAgain}>{t("again")}</Button>}
      </div>
    );
  if (saving.kind === "clash") {
    const said = (check: ClauseCheck | undefined) => t(`answers.${check?.status ?? "unseen"}`);
    const theirs = (id: string) => saving.theirs.clauses.find(({ clauseId }) => clauseId === id);
    return (
      <div className={styles.trouble}>
        <ProblemNotice
          title={t("clash.title")}
          kept={t("clash.kept")}
          next={
            <ul>
              {saving.clauses.map((id) => (
                <li key={id}>
                  {t("clash.line", { name: nameOf(id).name, mine: said(mine(id)), theirs: said(theirs(id)) })}
                </li>
              ))}
            </ul>
          }
          takesFocus
        />
        <Group gap="sm">
          <Button onClick={() => onSettle(true)}>{t("clash.mine")}</Button>
          <Button variant="default" onClick={() => onSettle(false)}>
            {t("clash.theirs")}
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <p role="status" className={styles.status}>
      {saving.kind === "saving" && t("saving")}
      {saving.kind === "saved" && t("saved")}
    </p>
  );
};
