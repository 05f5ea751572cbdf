"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { evaluationMonths } from "@vigie/shared/evaluation/evaluation.ts";
import type { VendorStatus } from "@vigie/shared/vendor/vendor.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CriticalityField } from "#components/form/criticality-field.tsx";
import type { Owner } from "../owner.ts";
import { OwnerField } from "../owner-field.tsx";
import { AddressFields } from "./address-fields.tsx";
import { ContactRows } from "./contact-rows.tsx";
import { MarkRows } from "./mark-rows.tsx";
import { channels, kinds, languages, statusesAfter } from "./vendor-choices.ts";
import styles from "./vendor-form.module.css";
import type { VendorFormType } from "./vendor-form-type.ts";

type VendorFieldsProps = {
  form: VendorFormType;
  owners: readonly Owner[];
  /** Where the relation stands; absent for a new vendor. */
  status: VendorStatus | undefined;
  /** Another vendor has the number that was typed. */
  isUidTaken: boolean;
};

/** What is asked of a vendor: who it is, how much it matters, how it is reached, who follows it. */
export const VendorFields = ({ form, owners, status, isUidTaken }: VendorFieldsProps) => {
  const t = useTranslations("vendors");
  const taken = isUidTaken && {
    error: t.rich("fields.uidTaken", {
      link: (chunks: ReactNode) => (
        <Link href={`/prestataires?q=${encodeURIComponent(form.getValues().uid.trim())}`}>{chunks}</Link>
      ),
    }),
  };
  const choose = (label: string) => ({ value: "", label });
  return (
    <>
      <div className={styles.fields}>
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
        <NativeSelect
          size="md"
          label={t("fields.kind")}
          data={[choose(t("fields.unknown")), ...kinds.map((value) => ({ value, label: t(`kind.${value}`) }))]}
          {...form.getInputProps("kind")}
        />
        <TextInput
          label={t("fields.uid")}
          description={t("fields.uidHint")}
          autoComplete="off"
          spellCheck={false}
          classNames={{ input: styles.short }}
          {...form.getInputProps("uid")}
          {...taken}
        />
        <NativeSelect
          size="md"
          label={t("fields.status")}
          data={statusesAfter(status).map((value) => ({ value, label: t(`statusChoice.${value}`) }))}
          {...form.getInputProps("status")}
        />
      </div>
      <ContactRows form={form} />
      <fieldset className={styles.part}>
        <legend>{t("fields.reach")}</legend>
        <TextInput
          type="tel"
          label={t("fields.phone")}
          description={t("fields.phoneHint")}
          autoComplete="off"
          classNames={{ input: styles.short }}
          {...form.getInputProps("phone")}
        />
        <TextInput type="email" label={t("fields.email")} autoComplete="off" {...form.getInputProps("email")} />
        <TextInput label={t("fields.website")} inputMode="url" autoComplete="off" {...form.getInputProps("website")} />
        <AddressFields form={form} />
        <NativeSelect
          size="md"
          label={t("fields.language")}
          description={t("fields.languageHint")}
          data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          {...form.getInputProps("language")}
        />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t("fields.follow")}</legend>
        <OwnerField
          label={t("fields.ownerId")}
          description={t("fields.ownerHint")}
          owners={owners}
          none={t("fields.noOwner")}
          {...form.getInputProps("ownerId")}
        />
        <div className={styles.row}>
          <TextInput
            label={t("fields.everyMonths")}
            description={t("fields.everyMonthsHint")}
            inputMode="numeric"
            autoComplete="off"
            className={styles.number}
            {...form.getInputProps("everyMonths")}
          />
          <NativeSelect
            size="md"
            label={t("fields.channel")}
            data={[choose(t("fields.unknown")), ...channels.map((value) => ({ value, label: t(`channel.${value}`) }))]}
            {...form.getInputProps("channel")}
          />
        </div>
      </fieldset>
      <MarkRows form={form} />
      <fieldset className={styles.part}>
        <legend>{t("fields.remark")}</legend>
        <Textarea
          label={t("fields.note")}
          description={t("fields.noteHint")}
          maxLength={2000}
          {...form.getInputProps("note")}
        />
      </fieldset>
    </>
  );
};
