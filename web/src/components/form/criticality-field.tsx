"use client";

import { Radio, type RadioGroupProps, Stack } from "@mantine/core";
import type { Criticality } from "@vigie/shared/vendor/vendor.ts";
import { useTranslations } from "next-intl";
import styles from "./criticality-field.module.css";

/** Levels in order, the most serious first. */
export const criticalities = ["critical", "high", "medium", "low"] as const satisfies Criticality[];

type CriticalityFieldProps = Omit<RadioGroupProps, "children"> & {
  /** What each level means, in a sentence: it is what people choose by. */
  meaningOf: (criticality: Criticality) => string;
};

/** How badly the commune would miss it: a level and the sentence that tells it from the others. */
export const CriticalityField = ({ meaningOf, ...group }: CriticalityFieldProps) => {
  const t = useTranslations("vendors.criticality");
  return (
    <Radio.Group {...group} size="md">
      <Stack gap="sm" mt="xs">
        {criticalities.map((criticality) => (
          <Radio
            key={criticality}
            value={criticality}
            label={t(criticality)}
            description={meaningOf(criticality)}
            classNames={{ label: styles.level ?? "", description: styles.meaning ?? "" }}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};
