"use client";

import { Button, Group } from "@mantine/core";
import type { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import { nameLevel } from "@vigie/shared/words/level-words.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { LevelLine } from "#components/level-line.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import type { LevelChoices } from "./level-choices.ts";
import { LevelForm } from "./level-form.tsx";
import { removeLevel } from "./remove-level.ts";
import styles from "./service-levels.module.css";

type LevelItemProps = { level: ServiceLevel; choices: LevelChoices; mayWrite: boolean };

/** One service level: what was promised, for what, where it stands, what follows if it is missed. */
export const LevelItem = ({ level, choices, mayWrite }: LevelItemProps) => {
  const t = useTranslations("serviceLevels");
  const locale = useLocale();
  const router = useRouter();
  const [state, setState] = useState<"shown" | "changing" | "removing">("shown");
  const { submit, isSending, problem } = useSubmit({ action: removeLevel, onDone: () => router.refresh() });
  const { contractId, id, version, where, serviceId, penalty } = level;
  const name = nameLevel(level, sharedWords[locale]);
  const document = choices.documents.find((each) => each.id === where?.documentId);
  const place = [document?.name, where?.article && t("article", { article: where.article })].filter(Boolean).join(", ");
  if (state === "changing")
    return <LevelForm contractId={contractId} choices={choices} level={level} onClose={() => setState("shown")} />;
  return (
    <>
      <p>
        <LevelLine level={level} />
      </p>
      <p className={styles.about}>
        {choices.services.find((each) => each.id === serviceId)?.name ?? t("wholeContract")} ·{" "}
        {place || <span className={styles.missing}>{t("noPlace")}</span>}
      </p>
      {penalty && <p className={styles.about}>{t("penalty", { penalty })}</p>}
      <FormProblem {...problem} />
      {mayWrite && (
        <Group gap="xs" className={styles.acts ?? ""}>
          {state === "removing" ? (
            <>
              <span>{t("removeSure")}</span>
              <Button
                size="compact-sm"
                color="red"
                loading={isSending}
                onClick={() => submit({ contractId, serviceLevelId: id, version })}
              >
                {t("removeYes")}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setState("shown")}>
                {t("cancel")}
              </Button>
            </>
          ) : (
            <>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t("changeOne", { name })}
                onClick={() => setState("changing")}
              >
                {t("change")}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t("removeOne", { name })}
                onClick={() => setState("removing")}
              >
                {t("remove")}
              </Button>
            </>
          )}
        </Group>
      )}
    </>
  );
};
