"use client";

import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { VersionConflict } from "#components/form/version-conflict.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { mergeTyped } from "#lib/api/merge-typed.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import type { Owner } from "./owner.ts";
import { readVendor } from "./read-vendor.ts";
import { saveVendor } from "./save-vendor.ts";
import { useVendorDifferences } from "./use-vendor-differences.ts";
import { VendorFields } from "./vendor-fields.tsx";
import styles from "./vendor-form.module.css";
import { type VendorValues, valuesOf } from "./vendor-values.ts";

type VendorFormProps = {
  /** The vendor to correct; absent for a new one. */
  vendor?: Vendor;
  owners: readonly Owner[];
};

/** The form of a vendor, new or known. */
export const VendorForm = ({ vendor, owners }: VendorFormProps) => {
  const t = useTranslations("vendors.form");
  const router = useRouter();
  const [version, setVersion] = useState(vendor?.version ?? 0);
  /** What was saved when the form was last filled: what differs from it was typed here. */
  const [base, setBase] = useState(() => valuesOf(vendor));
  const form = useForm<VendorValues>({ initialValues: base, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem, refused, forget } = useSubmit({
    form,
    action: saveVendor,
    onDone: ({ id }) => router.push(`/prestataires/${id}`),
  });
  const differencesFrom = useVendorDifferences(owners);
  const save = (basedOn: number) => {
    setVersion(basedOn);
    submit({ values: form.getValues(), known: vendor && { vendorId: vendor.id, version: basedOn } });
  };

  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit(() => save(version))}>
      {vendor && isRefusedFor("version.stale", refused) ? (
        <VersionConflict
          key={problem.attempt?.number}
          read={() => readVendor(vendor.id)}
          onRead={(theirs) => {
            const saved = valuesOf(theirs);
            form.setValues(mergeTyped(base, form.getValues(), saved));
            setBase(saved);
          }}
          compare={(theirs) => differencesFrom(form.getValues(), valuesOf(theirs))}
          onKeepMine={(theirs) => save(theirs.version)}
          onTakeTheirs={(theirs) => {
            form.setValues(valuesOf(theirs));
            setVersion(theirs.version);
            forget();
          }}
        />
      ) : (
        <FormProblem {...problem} />
      )}
      <Stack gap="xl">
        <VendorFields form={form} owners={owners} isUidTaken={isRefusedFor("vendor.uidTaken", refused)} />
        <Group gap="sm">
          <Button type="submit" loading={isSending}>
            {vendor ? t("save") : t("register")}
          </Button>
          <ButtonLink variant="default" href={vendor ? `/prestataires/${vendor.id}` : "/prestataires"}>
            {t("cancel")}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  );
};
