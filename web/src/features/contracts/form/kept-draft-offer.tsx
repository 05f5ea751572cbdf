"use client";

import { Button, Group } from "@mantine/core";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useTranslations } from "next-intl";
import styles from "./contract-form.module.css";
import type { KeptDraft } from "./use-kept-draft.ts";

type KeptDraftOfferProps = { draft: KeptDraft; onResume: (draft: KeptDraft) => void; onDiscard: () => void };

/** Offers back what was typed and not saved. */
export const KeptDraftOffer = ({ draft, onResume, onDiscard }: KeptDraftOfferProps) => {
  const t = useTranslations("contracts.form.resume");
  const format = useFormatter();
  const time = format.dateTime(new Date(draft.at), { hour: "2-digit", minute: "2-digit" });
  const at = t("at", { day: formatShortDay(dayInZurich(draft.at)), time });
  const { title } = draft.values;
  return (
    <section className={styles.offer} aria-label={t("title", { at })}>
      <p>
        {t("title", { at })} {title && <strong>{title}</strong>}
      </p>
      <Group gap="sm" mt="sm">
        <Button variant="default" onClick={() => onResume(draft)}>
          {t("resume", { at })}
        </Button>
        <Button variant="subtle" onClick={onDiscard}>
          {t("discard")}
        </Button>
      </Group>
    </section>
  );
};
