"use client";

import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { scanMinutes } from "@vigie/shared/document/look-again.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./documents.module.css";
import { ReleaseDocument } from "./release-document.tsx";
import type { Rights } from "./rights.ts";

type DocumentStateProps = { document: DocumentView; rights: Rights; onChanged: () => Promise<void> };

const shapes = { waiting: "dashedRing", refused: "cross", held: "triangle" } as const;

const shapeOf = (status: DocumentView["status"]): keyof typeof shapes => {
  if (status === "infected" || status === "mismatch") return "refused";
  return status === "unscannable" ? "held" : "waiting";
};

/** Whole minutes since an instant; 0 until the browser's clock has been asked. */
const useMinutesSince = (instant: string | undefined): number => {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    if (!instant) return;
    const tell = () => setMinutes(Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 60_000)));
    tell();
    const timer = setInterval(tell, 30_000);
    return () => clearInterval(timer);
  }, [instant]);
  return minutes;
};

/** Why a document cannot be read, and what to do; nothing for a clean one, but for the reason it was let through. */
export const DocumentState = ({ document, rights, onChanged }: DocumentStateProps) => {
  const t = useTranslations("documents");
  const { status, release, scanningSince } = document;
  const minutes = useMinutesSince(status === "scanning" ? scanningSince : undefined);
  if (status === "clean") {
    if (!release) return null;
    const day = formatShortDay(dayInZurich(release.at));
    return <p className={styles.facts}>{t("stateOf.released", { day, reason: release.reason })}</p>;
  }
  const shape = shapeOf(status);
  const isRefused = status === "infected" || status === "mismatch" || status === "unscannable";
  const isSlow = minutes >= scanMinutes;
  const lasting = isSlow ? t("stateOf.slow", { count: minutes }) : t("stateOf.since", { count: minutes });
  const waits = minutes >= 1 ? lasting : t("stateOf.scanning");
  return (
    <div className={styles.state} role="status">
      <p className={styles.stateName} data-shape={shape}>
        <Glyph shape={shapes[shape]} />
        {t(`states.${status}`)}
      </p>
      <p className={styles.facts}>{isRefused ? t(`stateOf.${status}`) : waits}</p>
      {status === "unscannable" && rights.mayRelease && <ReleaseDocument document={document} onChanged={onChanged} />}
    </div>
  );
};
