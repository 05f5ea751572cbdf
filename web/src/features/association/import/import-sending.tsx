"use client";

import { Button, Progress } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ImportProgress } from "./import-progress.ts";
import styles from "./import-run.module.css";
import { useLeaveGuard } from "./use-leave-guard.ts";

/** How far the import is, and the button that stops it. */
export const ImportSending = ({ progress, onStop }: { progress: ImportProgress; onStop: () => void }) => {
  const t = useTranslations("association.import.sending");
  const [isStopping, setIsStopping] = useState(false);
  useLeaveGuard(true, t("leave"));
  const { total, pending } = progress;
  const done = total - pending.length;
  return (
    <section className={styles.run}>
      <p className={styles.count} role="status">
        {t("count", { done: String(done), total: String(total) })}
      </p>
      <Progress.Root size="md" radius={0} transitionDuration={120}>
        <Progress.Section
          value={total === 0 ? 0 : (done / total) * 100}
          aria-label={t("bar")}
          aria-valuetext={t("count", { done: String(done), total: String(total) })}
        />
      </Progress.Root>
      <p className={styles.note}>{t("stay")}</p>
      <Button
        variant="default"
        disabled={isStopping}
        onClick={() => {
          setIsStopping(true);
          onStop();
        }}
      >
        {isStopping ? t("stopping") : t("stop")}
      </Button>
    </section>
  );
};
