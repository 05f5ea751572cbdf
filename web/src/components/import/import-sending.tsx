"use client";

import { Button, Progress } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import styles from "./import-run.module.css";
import { useLeaveGuard } from "./use-leave-guard.ts";

type ImportSendingProps = {
  run: { readonly total: number; readonly pending: readonly unknown[] };
  /** What the bar counts. */
  label: string;
  /** Asked before the page is left. */
  leave: string;
  onStop: () => void;
};

/** How far the sending is, and the button that stops it. */
export const ImportSending = ({ run, label, leave, onStop }: ImportSendingProps) => {
  const t = useTranslations("importing.sending");
  const [isStopping, setIsStopping] = useState(false);
  useLeaveGuard(true, leave);
  const { total, pending } = run;
  const done = total - pending.length;
  const count = t("count", { done: String(done), total: String(total) });
  return (
    <section className={styles.run}>
      <p className={styles.count} role="status">
        {count}
      </p>
      <Progress.Root size="md" radius={0} transitionDuration={120}>
        <Progress.Section value={total === 0 ? 0 : (done / total) * 100} aria-label={label} aria-valuetext={count} />
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
