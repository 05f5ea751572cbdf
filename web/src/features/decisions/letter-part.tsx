"use client";

import { Button } from "@mantine/core";
import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { type Known, makeLetter } from "./actions.ts";
import styles from "./decision.module.css";
import { useStep } from "./use-step.ts";

type LetterPartProps = {
  known: Known;
  page: Pick<CasePage, "case" | "today" | "contract" | "vendor" | "letterNeeds" | "reachesEndOn" | "receiveByOn">;
  /** Whether it may still be made anew: not once it was sent. */
  mayMake: boolean;
};

/** The notice letter: to be made, to be opened; and what it reaches if it is posted today. */
export const LetterPart = ({ known, page, mayMake }: LetterPartProps) => {
  const t = useTranslations("decisions.execution");
  const languages = useTranslations("decisions.language");
  const locale = useLocale();
  const { case: found, today, contract, vendor, letterNeeds, reachesEndOn, receiveByOn } = page;
  const making = useStep({ action: makeLetter });
  const day = (on: string) => formatLongDay(on, locale);
  const b = (chunks: ReactNode) => <strong>{chunks}</strong>;
  const { letter, forTermEndOn } = found;
  const isLate = reachesEndOn !== undefined && forTermEndOn !== undefined && reachesEndOn > forTermEndOn;
  const isTight = contract.dates !== undefined && today > contract.dates.sendByOn;
  const reached = {
    endsOn: reachesEndOn ? day(reachesEndOn) : "",
    receiveByOn: receiveByOn ? day(receiveByOn) : "",
  };
  return (
    <div className={styles.block}>
      <FormProblem {...making.problem} />
      {mayMake && reachesEndOn && receiveByOn && (
        <p className={isLate || isTight ? styles.late : undefined}>
          {isLate
            ? t.rich("reachesLater", { ...reached, forTermEndOn: day(forTermEndOn), b })
            : t.rich(isTight ? "reachesTight" : "reaches", { ...reached, b })}
        </p>
      )}
      {letter ? (
        <p>{t("letterOf", { day: day(letter.on), endsOn: day(letter.endsOn) })}</p>
      ) : (
        <p className={styles.soft}>{t("letterWhy", { language: languages(vendor.language) })}</p>
      )}
      <div className={styles.actions}>
        {letter && (
          <ButtonLink variant={found.execution ? "default" : "filled"} href={`/documents/${letter.documentId}`}>
            {t("openLetter")}
          </ButtonLink>
        )}
        {mayMake && letterNeeds.length === 0 && (
          <Button
            variant={letter ? "default" : "filled"}
            loading={making.isSending}
            onClick={() => making.submit({ known })}
          >
            {t(letter ? "makeAgain" : "makeLetter")}
          </Button>
        )}
      </div>
    </div>
  );
};
