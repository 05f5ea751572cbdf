"use client";

import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { CostReason, maxCosts } from "@vigie/shared/contract/cost.ts";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { fieldId } from "#lib/api/field-id.ts";
import type { ContractFormType } from "./contract-form-type.ts";
import styles from "./cost-rows.module.css";
import { focusField } from "./focus-field.ts";
import { emptyCost } from "./form-values-of.ts";

type CostRowProps = { form: ContractFormType; index: number; onRemove: () => void };

const CostRowFields = ({ form, index, onRemove }: CostRowProps) => {
  const t = useTranslations("contracts");
  const isFirst = index === 0;
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">{t("form.costs.row", { number: String(index + 1) })}</legend>
      <TextInput
        className={styles.amount}
        label={t("form.annualCost")}
        description={isFirst ? t("form.annualCostHint") : undefined}
        inputMode="decimal"
        {...form.getInputProps(`costs.${index}.amount`)}
      />
      <DayField
        label={t("form.costs.fromOn")}
        description={isFirst ? t("form.costs.fromHint") : undefined}
        {...form.getInputProps(`costs.${index}.fromOn`)}
      />
      {!isFirst && (
        <>
          <NativeSelect
            size="md"
            label={t("form.costs.reason")}
            data={CostReason.options.map((reason) => ({ value: reason, label: t(`costs.reason.${reason}`) }))}
            {...form.getInputProps(`costs.${index}.reason`)}
          />
          <TextInput
            className={styles.note}
            label={t("form.costs.note")}
            maxLength={80}
            {...form.getInputProps(`costs.${index}.note`)}
          />
          <Button variant="subtle" className={styles.remove} onClick={onRemove}>
            {t("form.costs.remove")}
          </Button>
        </>
      )}
    </fieldset>
  );
};

/** What the contract costs, and each change of it. Not knowing is an answer. */
export const CostRows = ({ form }: { form: ContractFormType }) => {
  const t = useTranslations("contracts.form");
  const { costs, isCostUnknown } = form.values;
  const add = () => {
    form.insertListItem("costs", { ...emptyCost, reason: "indexation" });
    // The row exists only after the next drawing.
    setTimeout(() => focusField(fieldId(`costs.${costs.length}.amount`)));
  };
  const setUnknown = (isUnknown: boolean) => {
    form.setFieldValue("isCostUnknown", isUnknown);
    if (!isUnknown && costs.length === 0) form.setFieldValue("costs", [emptyCost]);
    form.clearFieldError("costs.0.amount");
    form.clearFieldError("costs.0.fromOn");
  };
  return (
    <div className={styles.rows}>
      {!isCostUnknown &&
        costs.map((_, index) => (
          <CostRowFields key={index} form={form} index={index} onRemove={() => form.removeListItem("costs", index)} />
        ))}
      <div className={styles.below}>
        {costs.length < 2 && (
          <Checkbox
            id={fieldId("isCostUnknown")}
            label={isCostUnknown ? t("costUnknownYet") : t("unknown")}
            aria-label={t("unknownOf", { field: t("annualCost") })}
            checked={isCostUnknown}
            onChange={({ currentTarget }) => setUnknown(currentTarget.checked)}
          />
        )}
        {!isCostUnknown && costs.length < maxCosts && (
          <Button variant="default" onClick={add}>
            {t("costs.add")}
          </Button>
        )}
      </div>
    </div>
  );
};
