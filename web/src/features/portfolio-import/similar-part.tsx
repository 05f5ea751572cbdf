"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import {
  type CountLines,
  keptOf,
  mergedNames,
  type SimilarGroup,
  similarGroups,
  withGroup,
} from "@vigie/shared/import/similar-groups.ts";
import { nameKey } from "@vigie/shared/import/similar-name.ts";
import type { SimilarPair } from "@vigie/shared/import/similar-pairs.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import styles from "./portfolio-import.module.css";

type Same = Readonly<Record<string, string>>;
type SimilarPartProps = {
  pairs: readonly SimilarPair[];
  same: Same;
  /** How many lines write a name so. */
  countLines: CountLines;
  onSame: (same: Same) => void;
};

/** Names that may well mean one enterprise: the person says which of them do, before two are created. */
export const SimilarPart = ({ pairs, same, countLines, onSame }: SimilarPartProps) => {
  const t = useTranslations("portfolioImport.similar");
  // The spelling chosen for a group of which no name is merged yet.
  const [chosen, setChosen] = useState<Same>({});
  const groups = similarGroups(pairs);
  if (groups.length === 0) return null;
  const question = (group: SimilarGroup) => {
    const first = nameKey(group.names[0] ?? "");
    const merged = mergedNames(group, same);
    const kept = (merged.length === 0 && chosen[first]) || keptOf(group, same, countLines);
    const others = group.names.filter((name) => nameKey(name) !== nameKey(kept));
    const keep = (name: string) => {
      setChosen({ ...chosen, [first]: name });
      // Who was kept until now is one of those that follow the new one.
      if (merged.length > 0)
        onSame(
          withGroup(
            same,
            group,
            name,
            [...merged, kept].filter((each) => group.names.includes(each)),
          ),
        );
    };
    return (
      <li key={first}>
        <Checkbox.Group
          label={t("question")}
          value={merged}
          onChange={(names) => onSame(withGroup(same, group, kept, names))}
        >
          <div className={styles.choices}>
            <NativeSelect
              label={t("kept")}
              value={kept}
              onChange={(event) => keep(event.currentTarget.value)}
              data={[
                ...group.known.map((name) => ({ value: name, label: t("known", { name }) })),
                ...group.names.map((name) => ({ value: name, label: name })),
              ]}
            />
            <div className={styles.others}>
              {others.map((name) => (
                <Checkbox key={name} value={name} label={t("same", { name, kept })} />
              ))}
            </div>
          </div>
        </Checkbox.Group>
      </li>
    );
  };
  return (
    <section className={styles.part}>
      <h2>{t("title", { count: groups.length })}</h2>
      <p className={styles.soft}>{t("lead")}</p>
      <ul className={styles.pairs}>{groups.map(question)}</ul>
    </section>
  );
};
