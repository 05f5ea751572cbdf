"use client";

import { NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslations } from "next-intl";
import { CriticalityField } from "#components/form/criticality-field.tsx";
import { fieldId } from "#lib/api/field-id.ts";
import { HoursField } from "./form/hours-field.tsx";
import { TasksField } from "./form/tasks-field.tsx";
import { type ServiceValues, serviceKinds } from "./service-values.ts";

/** A vendor a service may come from. */
export type VendorChoice = { readonly id: string; readonly name: string };

type ServiceFieldsProps = { form: UseFormReturnType<ServiceValues>; vendors: readonly VendorChoice[] };

/** What is asked of a service: who delivers it, what it is, how much it matters, what depends on it, when it must run. */
export const ServiceFields = ({ form, vendors }: ServiceFieldsProps) => {
  const t = useTranslations("services");
  return (
    <Stack gap="lg">
      <TextInput
        label={t("fields.name")}
        description={t("fields.nameHint")}
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <NativeSelect
        size="md"
        label={t("fields.vendorId")}
        data={[
          { value: "", label: t("fields.chooseVendor") },
          ...vendors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps("vendorId")}
      />
      <NativeSelect
        size="md"
        label={t("fields.kind")}
        data={[
          { value: "", label: t("fields.chooseKind") },
          ...serviceKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        {...form.getInputProps("kind")}
      />
      <CriticalityField
        label={t("fields.criticality")}
        description={t("fields.criticalityHint")}
        meaningOf={(criticality) => t(`criticalityMeaning.${criticality}`)}
        {...form.getInputProps("criticality")}
      />
      <TasksField
        value={form.values.tasks}
        onChange={(tasks) => form.setFieldValue("tasks", tasks)}
        errorAt={(index) => form.errors[`tasks.${index}`]}
      />
      <HoursField
        id={fieldId("hours")}
        value={form.values.hours}
        onChange={(hours) => {
          form.setFieldValue("hours", hours);
          form.clearFieldError("hours");
        }}
        error={form.errors.hours}
      />
      <Textarea label={t("fields.note")} maxLength={2000} {...form.getInputProps("note")} />
    </Stack>
  );
};
