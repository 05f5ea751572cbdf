"use client";

import { Button } from "@mantine/core";
import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Known } from "./actions.ts";
import styles from "./decision.module.css";
import { ProposalForm } from "./proposal-form.tsx";

type ProposalPartProps = {
  known: Known;
  page: Pick<CasePage, "case" | "outcomes" | "people">;
  /** What the commune calls its executive. */
  executive: string;
  mayPropose: boolean;
};

/** What is proposed and why; for whoever proposes, the form. */
export const ProposalPart = ({ known, page, executive, mayPropose }: ProposalPartProps) => {
  const t = useTranslations("decisions.proposal");
  const outcomes = useTranslations("cases.outcome");
  const somebody = useTranslations("decisions.history")("somebody");
  const [isRewording, setIsRewording] = useState(false);
  const { proposal, status, history } = page.case;
  const back = status === "open" ? history.findLast(({ step }) => step === "sendBack") : undefined;
  if (mayPropose && (status === "open" || isRewording))
    return (
      <>
        {back?.note && (
          <p className={styles.quote}>
            <strong>{t("sentBack", { executive })}</strong>
            <br />
            {back.note}
          </p>
        )}
        <ProposalForm known={known} page={page} {...(isRewording && { onClose: () => setIsRewording(false) })} />
      </>
    );
  if (!proposal) return null;
  const name = page.people.find(({ personId }) => personId === proposal.by)?.name ?? somebody;
  return (
    <div className={styles.block}>
      <p className={styles.lead}>
        {t.rich("is", { name, outcome: outcomes(proposal.outcome), b: (chunks) => <strong>{chunks}</strong> })}
      </p>
      <p className={styles.reasons}>{proposal.reasons}</p>
      {mayPropose && status === "proposed" && (
        <p>
          <Button variant="default" onClick={() => setIsRewording(true)}>
            {t("rewordOpen")}
          </Button>
        </p>
      )}
    </div>
  );
};
