"use client";

import type { DocumentView } from "@vigie/shared/document/document.routes.ts";
import { scanMinutes } from "@vigie/shared/document/look-again.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import styles from "./documents.module.css";
import { ReleaseDocument } from "./release-document.tsx";
import type { Rights } from "./rights.ts";

type DocumentStateProps = { document: DocumentView; rights: Rights; onChanged: () => Promise<void> };

const shapes = {
  waiting: <circle r={4.5} fill="none" stroke="currentColor" strokeWidth={1.5} strokeDasharray="3 2" />,
  refused: <path d="M-4-4 4 4M4-4-4 4" fill="none" stroke="currentColor" strokeWidth={2} />,
  held: <path d="M0-5.25 5.75 4.75H-5.75Z" fill="currentColor" />,
} as const;

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
        <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
          {shapes[shape]}
        </svg>
        {t(`states.${status}`)}
      </p>
      <p className={styles.facts}>{isRefused ? t(`stateOf.${status}`) : waits}</p>
      {status === "unscannable" && rights.mayRelease && <ReleaseDocument document={document} onChanged={onChanged} />}
    </div>
  );
};
