"use client";

import { Checkbox, Select, Stack, TextInput } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "./contract-form.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import type { FormOptions } from "./form-options.ts";
import { FormPart } from "./form-part.tsx";
import { FrameworkFields } from "./framework-fields.tsx";

type AboutPartProps = { form: ContractFormType; options: FormOptions; ownId: string | undefined };

/** What the contract is about, and with whom. */
export const AboutPart = ({ form, options, ownId }: AboutPartProps) => {
  const t = useTranslations("contracts.form");
  const { vendorId } = form.values;
  const services = options.services.filter((service) => service.vendorId === vendorId);
  const noServices = vendorId ? t("servicesNone") : t("servicesNoVendor");
  const { onChange, ...vendorField } = form.getInputProps("vendorId");
  return (
    <FormPart number={1} title={t("about")}>
      <Select
        label={t("vendor")}
        description={t.rich("vendorHint", { link: (chunks) => <Link href="/prestataires/nouveau">{chunks}</Link> })}
        placeholder={t("vendorPlaceholder")}
        nothingFoundMessage={t("vendorNone")}
        data={options.vendors.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        openOnFocus={false}
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        classNames={{ dropdown: styles.dropdown ?? "" }}
        allowDeselect={false}
        {...vendorField}
        value={vendorId || null}
        onChange={(value) => {
          onChange(value ?? "");
          // The services and the framework of another vendor cannot be this contract's.
          form.setFieldValue("serviceIds", []);
          form.setFieldValue("frameworkId", "");
        }}
      />
      <Checkbox.Group
        size="md"
        label={t("services")}
        description={services.length > 0 ? t("servicesHint") : noServices}
        {...form.getInputProps("serviceIds")}
      >
        <Stack gap="xs" mt={services.length > 0 ? 4 : 0}>
          {services.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput label={t("title")} description={t("titleHint")} maxLength={120} {...form.getInputProps("title")} />
      <TextInput
        label={t("reference")}
        description={t("referenceHint")}
        maxLength={40}
        {...form.getInputProps("reference")}
      />
      <FrameworkFields form={form} frameworks={options.frameworks} ownId={ownId} />
    </FormPart>
  );
};
