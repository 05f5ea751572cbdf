"use client";

import { Checkbox } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { TermForm, TermValues } from "./term-values.ts";

type Box = "isStartUnknown" | "isLengthUnknown" | "isStepUnknown" | "isNoticeUnknown";
type UnknownBoxProps = { form: TermForm; name: Box & keyof TermValues; of: string };

/** « Je ne sais pas encore » beside a field: an answer, so that nobody makes up a date to be let through. */
export const UnknownBox = ({ form, name, of }: UnknownBoxProps) => {
  const t = useTranslations("contracts.form");
  return (
    <Checkbox
      mt="xs"
      label={t("unknown")}
      aria-label={t("unknownOf", { field: of })}
      {...form.getInputProps(name, { type: "checkbox" })}
    />
  );
};
