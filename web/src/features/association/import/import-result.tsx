"use client";

import { Button } from "@mantine/core";
import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { invitationDays } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import styles from "#components/import/import-run.module.css";
import { sayCount } from "#lib/say-count.ts";
import type { Fault } from "./check-rows.ts";
import { CorrectRows } from "./correct-rows.tsx";
import type { ImportProgress } from "./import-progress.ts";

type ImportResultProps = {
  progress: ImportProgress;
  onSend: (ready: readonly ImportRow[], faults: readonly Fault[]) => void;
  onAnother: () => void;
};

/** What became of the rows: onboarded, onboarded before, or to be corrected here. */
export const ImportResult = ({ progress, onSend, onAnother }: ImportResultProps) => {
  const t = useTranslations("association.import");
  const { onboarded, already, faults } = progress;
  return (
    <div className={styles.result}>
      <section className={styles.run}>
        {onboarded.length > 0 && <p>{t("result.mails", { count: onboarded.length, days: String(invitationDays) })}</p>}
        {already.length > 0 && (
          <p>
            {t.rich("result.already", {
              count: already.length,
              said: sayCount(already.length),
              b: (chunks) => <strong>{chunks}</strong>,
            })}
          </p>
        )}
        <div className={styles.actions}>
          <ButtonLink href="/association">{t("result.list")}</ButtonLink>
          <Button variant="default" onClick={onAnother}>
            {t("result.another")}
          </Button>
        </div>
      </section>
      {faults.length > 0 && <CorrectRows faults={faults} onSend={onSend} />}
    </div>
  );
};
