"use client";

import { Button } from "@mantine/core";
import type { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { LevelChoices } from "./level-choices.ts";
import { LevelForm } from "./level-form.tsx";
import { LevelItem } from "./level-item.tsx";
import styles from "./service-levels.module.css";

type ServiceLevelsProps = {
  contractId: string;
  levels: readonly ServiceLevel[];
  /** From `levelChoices(page)`. */
  choices: LevelChoices;
  mayWrite: boolean;
};

/** What a contract promises that can be measured, each promise with the article it stands in. */
export const ServiceLevels = ({ contractId, levels, choices, mayWrite }: ServiceLevelsProps) => {
  const t = useTranslations("serviceLevels");
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles.levels}>
      {levels.length === 0 ? (
        <p className={styles.none}>{t(mayWrite ? "none" : "noneReader")}</p>
      ) : (
        <ul aria-label={t("list")}>
          {levels.map((level) => (
            <li key={level.id}>
              <LevelItem key={level.version} level={level} choices={choices} mayWrite={mayWrite} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite &&
        (isAdding ? (
          <LevelForm contractId={contractId} choices={choices} onClose={() => setAdding(false)} />
        ) : (
          <Button variant="default" size="sm" className={styles.add ?? ""} onClick={() => setAdding(true)}>
            {t("add")}
          </Button>
        ))}
    </div>
  );
};
