"use client";

import { Checkbox } from "@mantine/core";
import type { TwinRow } from "@vigie/shared/import/twin-rows.ts";
import { useTranslations } from "next-intl";
import styles from "./portfolio-import.module.css";

type TwinPartProps = {
  twins: readonly TwinRow[];
  skipped: readonly number[];
  onSkipped: (rows: readonly number[]) => void;
};

/** Lines that repeat an earlier one: left out unless the person says that they are contracts of their own. */
export const TwinPart = ({ twins, skipped, onSkipped }: TwinPartProps) => {
  const t = useTranslations("portfolioImport.twins");
  if (twins.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t("title", { count: twins.length })}</h2>
      <p className={styles.soft}>{t("lead", { count: twins.length })}</p>
      <ul className={styles.pairs}>
        {twins.map(({ row, of, name }) => (
          <li key={row}>
            <Checkbox
              size="md"
              classNames={{ description: styles.why ?? "" }}
              label={t("own", { row: String(row) })}
              description={t("why", { row: String(row), of: String(of), name })}
              checked={!skipped.includes(row)}
              onChange={(event) =>
                onSkipped(event.currentTarget.checked ? skipped.filter((each) => each !== row) : [...skipped, row])
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
