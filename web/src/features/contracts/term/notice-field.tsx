"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { CountField } from "./count-field.tsx";
import styles from "./term-fields.module.css";
import type { TermForm } from "./term-values.ts";
import { UnknownBox } from "./unknown-box.tsx";

/** The notice period: a number, in months or days. */
export const NoticeField = ({ form, mayBeUnknown }: { form: TermForm; mayBeUnknown: boolean }) => {
  const t = useTranslations("contracts.form");
  const { isNoticeUnknown } = form.values;
  const isUnknown = mayBeUnknown && isNoticeUnknown;
  return (
    <div>
      <div className={styles.notice}>
        <CountField
          label={t("notice")}
          description={t("noticeHint")}
          disabled={isUnknown}
          {...form.getInputProps("noticeCount")}
        />
        <NativeSelect
          size="md"
          className={styles.unit}
          aria-label={t("noticeUnit")}
          disabled={isUnknown}
          data={[
            { value: "months", label: t("months") },
            { value: "days", label: t("days") },
          ]}
          {...form.getInputProps("noticeUnit")}
        />
      </div>
      {mayBeUnknown && <UnknownBox form={form} name="isNoticeUnknown" of={t("notice")} />}
    </div>
  );
};
