"use client";

import { Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { useVersionedForm } from "#components/form/use-versioned-form.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import type { LevelChoices } from "./level-choices.ts";
import { LevelFields } from "./level-fields.tsx";
import { type LevelValues, levelFieldOf, valuesOf } from "./level-values.ts";
import { readLevel } from "./read-level.ts";
import { saveLevel } from "./save-level.ts";
import styles from "./service-levels.module.css";
import { useLevelDifferences } from "./use-level-differences.ts";

type LevelFormProps = {
  contractId: string;
  choices: LevelChoices;
  /** The level to correct; absent for a new one. */
  level?: ServiceLevel | undefined;
  onClose: () => void;
};

/** The form of a service level, in its place in the contract's list. */
export const LevelForm = ({ contractId, choices, level, onClose }: LevelFormProps) => {
  const t = useTranslations("serviceLevels");
  const router = useRouter();
  const form = useForm<LevelValues>({ initialValues: valuesOf(level), enhanceGetInputProps: giveFieldId });
  const { send, isSending, notice } = useVersionedForm({
    form,
    known: level && { item: level, read: () => readLevel(contractId, level.id) },
    valuesOf,
    save: (values, version) =>
      saveLevel({ contractId, values, known: level && version ? { serviceLevelId: level.id, version } : undefined }),
    onDone: () => {
      router.refresh();
      onClose();
    },
    compare: useLevelDifferences(choices),
    linked: [["metric", "unit", "target", "priority", "sharePercent", "label"]],
    fieldOf: levelFieldOf,
  });
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t(level ? "change" : "addTitle")}
      onSubmit={form.onSubmit(send)}
    >
      {notice}
      <Stack gap="lg">
        <LevelFields form={form} choices={choices} />
        <FormButtons
          send={t(level ? "save" : "register")}
          leave={t("cancel")}
          isSending={isSending}
          onLeave={onClose}
        />
      </Stack>
    </form>
  );
};
