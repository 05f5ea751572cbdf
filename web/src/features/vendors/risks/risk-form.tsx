"use client";

import { Group, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Risk } from "@vigie/shared/risk/risk.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { useVersionedForm } from "#components/form/use-versioned-form.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import type { Owner } from "../owner.ts";
import { OwnerField } from "../owner-field.tsx";
import styles from "../page/vendor-page.module.css";
import { GradeFields } from "./grade-fields.tsx";
import { MeasureRows } from "./measure-rows.tsx";
import { type RiskValues, riskFieldOf, valuesOf } from "./risk-values.ts";
import { readRisk, saveRisk } from "./save-risk.ts";
import { useRiskDifferences } from "./use-risk-differences.ts";

type RiskFormProps = {
  page: Pick<VendorPage, "vendor" | "services" | "actions">;
  /** The risk to correct; absent for a new one. */
  risk?: Risk | undefined;
  owners: readonly Owner[];
  onClose: () => void;
};

/** What can happen, how likely and grave it is, what the commune does about it, when it looks again. */
export const RiskForm = ({ page: { vendor, services, actions }, risk, owners, onClose }: RiskFormProps) => {
  const t = useTranslations("risks");
  const router = useRouter();
  const form = useForm<RiskValues>({ initialValues: valuesOf(risk), enhanceGetInputProps: giveFieldId });
  const { send, isSending, notice } = useVersionedForm({
    form,
    known: risk && { item: risk, read: () => readRisk(vendor.id, risk.id) },
    valuesOf,
    save: (values, version) =>
      saveRisk({ vendorId: vendor.id, values, known: risk && version ? { riskId: risk.id, version } : undefined }),
    onDone: () => {
      router.refresh();
      onClose();
    },
    compare: useRiskDifferences({ owners, services }),
    linked: [["residualLikelihood", "residualImpact"]],
    fieldOf: riskFieldOf,
  });
  const submit = () => {
    form.setValues({ measures: form.getValues().measures.filter(({ text, actionId }) => text.trim() || actionId) });
    send();
  };
  return (
    <form noValidate onSubmit={form.onSubmit(submit)} aria-label={risk ? t("form.changeTitle") : t("form.newTitle")}>
      {notice}
      <Stack gap="lg" maw="42rem">
        {risk?.acceptance && <p className={styles.soft}>{t("form.acceptanceFalls")}</p>}
        <TextInput
          label={t("form.title")}
          description={t("form.titleHint")}
          autoComplete="off"
          {...form.getInputProps("title")}
        />
        <Textarea label={t("form.cause")} maxLength={1000} minRows={2} {...form.getInputProps("cause")} />
        {services.length > 0 && (
          <NativeSelect
            size="md"
            label={t("form.service")}
            data={[
              { value: "", label: t("form.wholeVendor") },
              ...services.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps("serviceId")}
          />
        )}
        <GradeFields form={form} legend={t("form.before")} likelihood="likelihood" impact="impact" none="–" />
        <MeasureRows form={form} actions={actions} />
        <GradeFields
          form={form}
          legend={t("form.after")}
          likelihood="residualLikelihood"
          impact="residualImpact"
          none={t("form.notJudged")}
        />
        <Group gap="lg" align="end">
          <DayField label={t("form.reviewOn")} {...form.getInputProps("reviewOn")} />
          <OwnerField
            label={t("form.ownerId")}
            owners={owners}
            none={t("form.noOwner")}
            {...form.getInputProps("ownerId")}
          />
        </Group>
        {risk && (
          <NativeSelect
            size="md"
            label={t("form.status")}
            data={(["open", "closed"] as const).map((value) => ({ value, label: t(`form.statusChoice.${value}`) }))}
            {...form.getInputProps("status")}
          />
        )}
        <FormButtons send={t("form.save")} leave={t("form.cancel")} isSending={isSending} onLeave={onClose} />
      </Stack>
    </form>
  );
};
