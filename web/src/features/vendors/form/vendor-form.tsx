"use client";

import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { useVersionedForm } from "#components/form/use-versioned-form.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import type { Owner } from "../owner.ts";
import { readVendor } from "./read-vendor.ts";
import { saveVendor } from "./save-vendor.ts";
import { useVendorDifferences } from "./use-vendor-differences.ts";
import { isBlankContact, isBlankMark, vendorFieldOf } from "./vendor-body.ts";
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
  const form = useForm<VendorValues>({ initialValues: valuesOf(vendor), enhanceGetInputProps: giveFieldId });
  const { send, isSending, refused, notice } = useVersionedForm({
    form,
    known: vendor && { item: vendor, read: () => readVendor(vendor.id) },
    valuesOf,
    save: (values, version) =>
      saveVendor({ values, known: vendor && version ? { vendorId: vendor.id, version } : undefined }),
    onDone: ({ id }) => router.push(`/prestataires/${id}`),
    compare: useVendorDifferences(owners),
    linked: [["everyMonths", "channel"]],
    fieldOf: vendorFieldOf,
  });
  const submit = () => {
    // Rows that were added and left are no contacts: they go before the API numbers the others.
    const { contacts, marks } = form.getValues();
    form.setValues({
      contacts: contacts.filter((each) => !isBlankContact(each)),
      marks: marks.filter((each) => !isBlankMark(each)),
    });
    send();
  };

  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit(submit)}>
      {notice}
      <Stack gap="xl">
        <VendorFields
          form={form}
          owners={owners}
          status={vendor?.status}
          isUidTaken={isRefusedFor("vendor.uidTaken", refused)}
        />
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
