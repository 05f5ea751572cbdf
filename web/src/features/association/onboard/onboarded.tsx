"use client";

import { Button } from "@mantine/core";
import type { AssociationCommune } from "@vigie/shared/association/onboarding.ts";
import { invitationDays } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import styles from "./onboard.module.css";

/** What has just happened, who was written to, and what comes next. */
export const Onboarded = ({ commune, onAnother }: { commune: AssociationCommune; onAnother: () => void }) => {
  const t = useTranslations("association.onboard.done");
  const news = useRef<HTMLDivElement>(null);
  useEffect(() => news.current?.focus(), []);
  return (
    <div ref={news} tabIndex={-1} className={styles.news}>
      <PageHeader title={t("title", { name: commune.name })} />
      <section className={styles.done}>
        <p>
          {t.rich("mail", {
            email: commune.adminEmail,
            days: String(invitationDays),
            b: (chunks) => <strong>{chunks}</strong>,
          })}
        </p>
        <h2>{t("next")}</h2>
        <ol className={styles.steps}>
          <li>{t("steps.join")}</li>
          <li>{t("steps.invite")}</li>
          <li>{t("steps.contract")}</li>
        </ol>
        <div className={styles.actions}>
          <Button onClick={onAnother}>{t("another")}</Button>
          <ButtonLink href="/association" variant="default">
            {t("list")}
          </ButtonLink>
        </div>
      </section>
    </div>
  );
};
