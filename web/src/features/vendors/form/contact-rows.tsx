"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { focusLater } from "./focus-later.ts";
import { purposes } from "./vendor-choices.ts";
import styles from "./vendor-form.module.css";
import type { VendorFormType } from "./vendor-form-type.ts";
import { emptyContact } from "./vendor-values.ts";

const mostContacts = 12;

/** Whom one calls, and what for. Each row is one person or desk. */
export const ContactRows = ({ form }: { form: VendorFormType }) => {
  const t = useTranslations("vendors.contacts");
  const { contacts } = form.values;
  const add = () => {
    form.insertListItem("contacts", emptyContact);
    focusLater(`contacts.${contacts.length}.name`);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t("title")}</legend>
      <p className={styles.lead}>{t("lead")}</p>
      {contacts.map((_, index) => (
        <fieldset key={index} className={styles.block}>
          <legend className="visually-hidden">{t("row", { number: String(index + 1) })}</legend>
          <div className={styles.row}>
            <NativeSelect
              size="md"
              label={t("purposeLabel")}
              data={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
              {...form.getInputProps(`contacts.${index}.purpose`)}
            />
            <TextInput
              label={t("name")}
              autoComplete="off"
              className={styles.grow}
              {...form.getInputProps(`contacts.${index}.name`)}
            />
          </div>
          <div className={styles.row}>
            <TextInput
              type="tel"
              label={t("phone")}
              autoComplete="off"
              className={styles.half}
              {...form.getInputProps(`contacts.${index}.phone`)}
            />
            <TextInput
              type="email"
              label={t("email")}
              autoComplete="off"
              className={styles.half}
              {...form.getInputProps(`contacts.${index}.email`)}
            />
          </div>
          <div className={styles.row}>
            <TextInput
              label={t("function")}
              autoComplete="off"
              className={styles.half}
              {...form.getInputProps(`contacts.${index}.function`)}
            />
            <TextInput
              label={t("hours")}
              autoComplete="off"
              className={styles.half}
              {...form.getInputProps(`contacts.${index}.hours`)}
            />
          </div>
          <Button
            variant="subtle"
            className={styles.remove ?? ""}
            onClick={() => form.removeListItem("contacts", index)}
            aria-label={t("removeOne", { number: String(index + 1) })}
          >
            {t("remove")}
          </Button>
        </fieldset>
      ))}
      {contacts.length < mostContacts && (
        <Button variant="default" className={styles.add ?? ""} onClick={add}>
          {contacts.length === 0 ? t("add") : t("addAnother")}
        </Button>
      )}
    </fieldset>
  );
};
