"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import styles from "../page/vendor-page.module.css";
import type { RiskFormType } from "./risk-form-type.ts";

const grades = [1, 2, 3, 4] as const;

type GradeFieldsProps = {
  form: RiskFormType;
  legend: string;
  likelihood: "likelihood" | "residualLikelihood";
  impact: "impact" | "residualImpact";
  /** Said for "no choice yet". */
  none: string;
};

/** How likely and how grave: two choices of four. */
export const GradeFields = ({ form, legend, likelihood, impact, none }: GradeFieldsProps) => {
  const t = useTranslations("risks.form");
  const empty = { value: "", label: none };
  return (
    <fieldset className={styles.grades}>
      <legend>{legend}</legend>
      <NativeSelect
        size="md"
        label={t("likelihood")}
        data={[empty, ...grades.map((grade) => ({ value: String(grade), label: t(`likelihoodChoice.l${grade}`) }))]}
        {...form.getInputProps(likelihood)}
      />
      <NativeSelect
        size="md"
        label={t("impact")}
        data={[empty, ...grades.map((grade) => ({ value: String(grade), label: t(`impactChoice.i${grade}`) }))]}
        {...form.getInputProps(impact)}
      />
    </fieldset>
  );
};
