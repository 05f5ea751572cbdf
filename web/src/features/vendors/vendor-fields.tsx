"use client";

import { NativeSelect, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { evaluationMonths } from "@vigie/shared/evaluation/evaluation.ts";
import type { VendorStatus } from "@vigie/shared/vendor/vendor.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CriticalityField } from "#components/form/criticality-field.tsx";
import type { Owner } from "./owner.ts";
import styles from "./vendor-form.module.css";
import type { VendorValues } from "./vendor-values.ts";

const statuses = ["prospect", "active", "exiting", "ended"] as const satisfies VendorStatus[];

type VendorFieldsProps = {
  form: UseFormReturnType<VendorValues>;
  owners: readonly Owner[];
  /** Another vendor has the number that was typed. */
  isUidTaken: boolean;
};

/** What is asked of a vendor: who it is, how much it matters, how it is reached. */
export const VendorFields = ({ form, owners, isUidTaken }: VendorFieldsProps) => {
  const t = useTranslations("vendors");
  const uid = form.getInputProps("uid");
  const taken = isUidTaken && {
    error: t.rich("fields.uidTaken", {
      link: (chunks: ReactNode) => (
        <Link href={`/prestataires?q=${encodeURIComponent(form.getValues().uid.trim())}`}>{chunks}</Link>
      ),
    }),
  };
  return (
    <Stack gap="xl">
      <Stack gap="lg">
        <TextInput label={t("fields.name")} autoComplete="off" {...form.getInputProps("name")} />
        <CriticalityField
          label={t("fields.criticality")}
          description={t("fields.criticalityHint")}
          meaningOf={(criticality) =>
            t("evaluatedEvery", {
              meaning: t(`criticalityMeaning.${criticality}`),
              months: String(evaluationMonths[criticality]),
            })
          }
          {...form.getInputProps("criticality")}
        />
        <TextInput
          label={t("fields.uid")}
          description={t("fields.uidHint")}
          autoComplete="off"
          spellCheck={false}
          classNames={{ input: styles.short }}
          {...uid}
          {...taken}
        />
        <NativeSelect
          size="md"
          label={t("fields.status")}
          data={statuses.map((status) => ({ value: status, label: t(`statusChoice.${status}`) }))}
          {...form.getInputProps("status")}
        />
      </Stack>
      <fieldset className={styles.part}>
        <legend>{t("fields.reach")}</legend>
        <TextInput
          type="tel"
          label={t("fields.phone")}
          autoComplete="off"
          classNames={{ input: styles.short }}
          {...form.getInputProps("phone")}
        />
        <TextInput type="email" label={t("fields.email")} autoComplete="off" {...form.getInputProps("email")} />
        <TextInput label={t("fields.town")} autoComplete="off" {...form.getInputProps("town")} />
        <NativeSelect
          size="md"
          label={t("fields.ownerId")}
          description={t("fields.ownerHint")}
          data={[
            { value: "", label: t("fields.noOwner") },
            ...owners.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
          {...form.getInputProps("ownerId")}
        />
      </fieldset>
    </Stack>
  );
};
