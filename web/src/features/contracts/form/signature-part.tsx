"use client";

import { Button, Input } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DayField } from "#components/form/day-field.tsx";
import { checkPdf } from "../documents/check-pdf.ts";
import documents from "../documents/documents.module.css";
import { PdfDrop } from "../documents/pdf-drop.tsx";
import type { ContractFormType } from "./contract-form-type.ts";
import { FormPart } from "./form-part.tsx";

type SignaturePartProps = { form: ContractFormType; pdf: File | undefined; onPdf: (pdf: File | undefined) => void };

/** When it was signed, and the signed paper. */
export const SignaturePart = ({ form, pdf, onPdf }: SignaturePartProps) => {
  const t = useTranslations("contracts");
  const [refused, setRefused] = useState<string>();
  const choose = async ([file]: File[]) => {
    if (!file) return;
    const fault = await checkPdf(file);
    setRefused(fault && t(`documents.refused.${fault}`, { name: file.name }));
    if (!fault) onPdf(file);
  };
  return (
    <FormPart number={4} title={t("form.signature")}>
      <DayField label={t("form.signedOn")} description={t("form.signedHint")} {...form.getInputProps("signedOn")} />
      <Input.Wrapper size="md" label={t("form.pdf")} labelElement="div" description={t("form.pdfKept")} error={refused}>
        {pdf ? (
          <p className={documents.chosen}>
            {pdf.name}
            <Button variant="subtle" onClick={() => onPdf(undefined)}>
              {t("documents.remove")}
            </Button>
          </p>
        ) : (
          <PdfDrop onFiles={choose} />
        )}
      </Input.Wrapper>
    </FormPart>
  );
};
