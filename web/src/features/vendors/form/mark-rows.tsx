"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { focusLater } from "./focus-later.ts";
import { marks as everyMark } from "./vendor-choices.ts";
import styles from "./vendor-form.module.css";
import type { VendorFormType } from "./vendor-form-type.ts";
import { emptyMark } from "./vendor-values.ts";

const mostMarks = 20;

/** The certificates and labels a vendor holds, and until when. */
export const MarkRows = ({ form }: { form: VendorFormType }) => {
  const t = useTranslations("vendors.marks");
  const { marks } = form.values;
  const add = () => {
    form.insertListItem("marks", emptyMark);
    focusLater(`marks.${marks.length}.mark`);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t("title")}</legend>
      <p className={styles.lead}>{t("lead")}</p>
      {marks.map(({ mark }, index) => (
        <fieldset key={index} className={styles.block}>
          <legend className="visually-hidden">{t("row", { number: String(index + 1) })}</legend>
          <div className={styles.row}>
            <NativeSelect
              size="md"
              label={t("mark")}
              data={[
                { value: "", label: t("choose") },
                ...everyMark.map((value) => ({ value, label: t(`name.${value}`) })),
              ]}
              {...form.getInputProps(`marks.${index}.mark`)}
            />
            {mark === "other" && (
              <TextInput
                label={t("label")}
                autoComplete="off"
                className={styles.grow}
                {...form.getInputProps(`marks.${index}.label`)}
              />
            )}
            <DayField label={t("validUntilOn")} description="" {...form.getInputProps(`marks.${index}.validUntilOn`)} />
          </div>
          <Button
            variant="subtle"
            className={styles.remove ?? ""}
            onClick={() => form.removeListItem("marks", index)}
            aria-label={t("removeOne", { number: String(index + 1) })}
          >
            {t("remove")}
          </Button>
        </fieldset>
      ))}
      {marks.length < mostMarks && (
        <Button variant="default" className={styles.add ?? ""} onClick={add}>
          {marks.length === 0 ? t("add") : t("addAnother")}
        </Button>
      )}
    </fieldset>
  );
};
