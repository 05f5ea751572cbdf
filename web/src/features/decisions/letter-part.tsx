"use client";

import { Button } from "@mantine/core";
import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { findLetter, type Known, makeLetter } from "./actions.ts";
import styles from "./decision.module.css";
import { useStep } from "./use-step.ts";

type LetterPartProps = {
  known: Known;
  page: Pick<CasePage, "case" | "vendor" | "hasLetterhead" | "reachesEndOn">;
  /** Whether it may still be made anew: not once it was sent. */
  mayMake: boolean;
};

/** The notice letter: to be made, to be opened; and what it reaches if it is posted today. */
export const LetterPart = ({ known, page, mayMake }: LetterPartProps) => {
  const t = useTranslations("decisions.execution");
  const languages = useTranslations("decisions.language");
  const locale = useLocale();
  const { case: found, vendor, hasLetterhead, reachesEndOn } = page;
  const making = useStep({ action: makeLetter });
  const opening = useSubmit({ action: findLetter, onDone: ({ url }) => window.location.assign(url) });
  const day = (on: string) => formatLongDay(on, locale);
  const b = (chunks: ReactNode) => <strong>{chunks}</strong>;
  const { letter, forTermEndOn } = found;
  const isLate = reachesEndOn !== undefined && forTermEndOn !== undefined && reachesEndOn > forTermEndOn;
  return (
    <div className={styles.block}>
      <FormProblem {...making.problem} />
      <FormProblem {...opening.problem} />
      {mayMake && reachesEndOn && (
        <p className={isLate ? styles.late : undefined}>
          {isLate
            ? t.rich("reachesLater", { endsOn: day(reachesEndOn), forTermEndOn: day(forTermEndOn), b })
            : t.rich("reaches", { endsOn: day(reachesEndOn), b })}
        </p>
      )}
      {letter ? (
        <p>{t("letterOf", { day: day(letter.on), endsOn: day(letter.endsOn) })}</p>
      ) : (
        <p className={styles.soft}>{t("letterWhy", { language: languages(vendor.language) })}</p>
      )}
      {mayMake && !hasLetterhead && (
        <p>
          <strong>{t("noLetterhead")}</strong>{" "}
          {t.rich("noLetterheadNext", { link: (chunks) => <Link href="/reglages/en-tete">{chunks}</Link> })}
        </p>
      )}
      <div className={styles.actions}>
        {letter && (
          <Button
            variant={found.execution ? "default" : "filled"}
            loading={opening.isSending}
            onClick={() => opening.submit(letter.documentId)}
          >
            {t("openLetter")}
          </Button>
        )}
        {mayMake && hasLetterhead && (
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
