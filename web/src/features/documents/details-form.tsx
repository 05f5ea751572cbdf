"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { DocumentKind } from "@vigie/shared/document/document.ts";
import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { useTranslations } from "next-intl";
import { changeDocument } from "#components/documents/actions.ts";
import { DayField } from "#components/form/day-field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import styles from "./documents-page.module.css";

type DetailsFormProps = {
  document: DocumentView;
  contracts: readonly { id: string; title: string }[];
  onDone: () => void;
  onCancel: () => void;
};

/** Corrects what is said of a document: its name, kind, contract and days. */
export const DetailsForm = ({ document, contracts, onDone, onCancel }: DetailsFormProps) => {
  const t = useTranslations("documents.form");
  const kinds = useTranslations("documents.kinds");
  const form = useForm({
    enhanceGetInputProps: giveFieldId,
    initialValues: {
      title: document.title ?? "",
      kind: document.kind,
      contractId: document.contractId ?? "",
      signedOn: document.signedOn ?? "",
      validUntilOn: document.validUntilOn ?? "",
    },
  });
  const { submit, isSending, problem } = useSubmit({ form, action: changeDocument, onDone });
  const send = ({ title, kind, contractId, signedOn, validUntilOn }: typeof form.values) =>
    submit({
      documentId: document.id,
      version: document.version,
      kind,
      ...(title.trim() && { title }),
      ...(contractId && { contractId }),
      ...(signedOn && { signedOn }),
      ...(validUntilOn && { validUntilOn }),
    });
  return (
    <form className={styles.form} onSubmit={form.onSubmit(send)} noValidate>
      <FormProblem {...problem} />
      <TextInput
        label={t("title")}
        description={t("titleHint")}
        placeholder={document.fileName}
        maxLength={120}
        {...form.getInputProps("title")}
      />
      <NativeSelect
        size="md"
        label={t("kind")}
        data={DocumentKind.options.map((kind) => ({ value: kind, label: kinds(kind) }))}
        {...form.getInputProps("kind")}
      />
      <NativeSelect
        size="md"
        label={t("contract")}
        data={[
          { value: "", label: t("noContract") },
          ...contracts.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        {...form.getInputProps("contractId")}
      />
      <DayField label={t("signedOn")} {...form.getInputProps("signedOn")} />
      <DayField label={t("validUntilOn")} description={t("validHint")} {...form.getInputProps("validUntilOn")} />
      <div className={styles.buttons}>
        <Button type="submit" loading={isSending}>
          {t("save")}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
};
