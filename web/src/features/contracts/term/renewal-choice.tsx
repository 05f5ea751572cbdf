"use client";

import { Radio } from "@mantine/core";
import { Renewal } from "@vigie/shared/contract/term.ts";
import { useTranslations } from "next-intl";
import styles from "./term-fields.module.css";
import type { TermForm } from "./term-values.ts";

type RenewalChoiceProps = { form: TermForm; mayBeUnknown: boolean };

/** The four term models in plain words, each with what it means; and not knowing yet, where that may be. */
export const RenewalChoice = ({ form, mayBeUnknown }: RenewalChoiceProps) => {
  const t = useTranslations("contracts");
  const choices = [...Renewal.options, ...(mayBeUnknown ? (["unknown"] as const) : [])];
  return (
    <Radio.Group size="md" label={t("form.renewal")} {...form.getInputProps("renewal")}>
      <div className={styles.choices}>
        {choices.map((renewal) => (
          <Radio
            key={renewal}
            value={renewal}
            label={t(`renewal.${renewal}.name`)}
            description={t(`renewal.${renewal}.means`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
};
