"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { Action } from "@vigie/shared/action/action.ts";
import { useTranslations } from "next-intl";
import { focusLater } from "../form/focus-later.ts";
import styles from "../page/vendor-page.module.css";
import type { RiskFormType } from "./risk-form-type.ts";
import { emptyMeasure } from "./risk-values.ts";

const types = ["contractual", "preventive", "reactive"] as const;
const mostMeasures = 20;

/** What the commune opposes to a risk, each by its kind, and the action that brings it about. */
export const MeasureRows = ({ form, actions }: { form: RiskFormType; actions: readonly Action[] }) => {
  const t = useTranslations("risks");
  const { measures } = form.values;
  const add = () => {
    form.insertListItem("measures", emptyMeasure);
    focusLater(`measures.${measures.length}.text`);
  };
  return (
    <>
      {measures.map((_, index) => (
        <fieldset key={index} className={styles.measure}>
          <legend>{t("form.measure", { number: String(index + 1) })}</legend>
          <TextInput
            label={t("form.measureText")}
            autoComplete="off"
            className={styles.wide}
            {...form.getInputProps(`measures.${index}.text`)}
          />
          <NativeSelect
            size="md"
            label={t("form.measureType")}
            data={types.map((value) => ({ value, label: t(`measureType.${value}`) }))}
            {...form.getInputProps(`measures.${index}.type`)}
          />
          {actions.length > 0 && (
            <NativeSelect
              size="md"
              label={t("form.measureAction")}
              className={styles.grow}
              data={[
                { value: "", label: t("form.noAction") },
                ...actions.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              {...form.getInputProps(`measures.${index}.actionId`)}
            />
          )}
          <Button
            variant="subtle"
            className={styles.remove ?? ""}
            aria-label={t("form.removeMeasure", { number: String(index + 1) })}
            onClick={() => form.removeListItem("measures", index)}
          >
            {t("form.remove")}
          </Button>
        </fieldset>
      ))}
      {measures.length < mostMeasures && (
        <div>
          <Button variant="default" onClick={add}>
            {t("form.addMeasure")}
          </Button>
        </div>
      )}
    </>
  );
};
