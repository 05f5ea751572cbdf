"use client";

import { Radio } from "@mantine/core";
import { Renewal } from "@vigie/shared/contract/term.ts";
import { useTranslations } from "next-intl";
import styles from "./contract-form.module.css";
import type { ContractFormType } from "./contract-form-type.ts";

/** The four term models in plain words, each with what it means. */
export const RenewalChoice = ({ form }: { form: ContractFormType }) => {
  const t = useTranslations("contracts");
  return (
    <Radio.Group size="md" label={t("form.renewal")} {...form.getInputProps("renewal")}>
      <div className={styles.choices}>
        {Renewal.options.map((renewal) => (
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
