"use client";

import { Radio } from "@mantine/core";
import { nameKey } from "@vigie/shared/import/similar-name.ts";
import type { SimilarPair } from "@vigie/shared/import/similar-pairs.ts";
import { useTranslations } from "next-intl";
import styles from "./portfolio-import.module.css";

type SimilarPartProps = {
  pairs: readonly SimilarPair[];
  same: Readonly<Record<string, string>>;
  onSame: (same: Record<string, string>) => void;
};

/** Names that may well mean one enterprise: the person says, before two are created. */
export const SimilarPart = ({ pairs, same, onSame }: SimilarPartProps) => {
  const t = useTranslations("portfolioImport.similar");
  if (pairs.length === 0) return null;
  const choose = ({ name, other }: SimilarPair, value: string) => {
    const { [nameKey(name)]: _, ...others } = same;
    onSame(value === "same" ? { ...others, [nameKey(name)]: other } : others);
  };
  return (
    <section className={styles.part}>
      <h2>{t("title", { count: pairs.length })}</h2>
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <li key={`${pair.name}#${pair.other}`}>
            <Radio.Group
              label={t.rich(pair.isKnown ? "known" : "both", {
                name: pair.name,
                other: pair.other,
                b: (chunks) => <strong>{chunks}</strong>,
              })}
              value={same[nameKey(pair.name)] === pair.other ? "same" : "other"}
              onChange={(value) => choose(pair, value)}
            >
              <div className={styles.choices}>
                <Radio value="same" label={t("same")} />
                <Radio value="other" label={t("other")} />
              </div>
            </Radio.Group>
          </li>
        ))}
      </ul>
    </section>
  );
};
