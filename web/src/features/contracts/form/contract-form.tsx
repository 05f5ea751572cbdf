"use client";

import { Button, Group } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { VersionConflict } from "#components/form/version-conflict.tsx";
import { fieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { useReasons } from "#lib/api/use-reasons.ts";
import { fetchContract } from "../fetch-contract.ts";
import { LiveClock } from "../term/live-clock.tsx";
import { useLiveClock } from "../term/use-live-clock.ts";
import { AboutPart } from "./about-part.tsx";
import { clockSettingsOf } from "./clock-settings-of.ts";
import { contractFieldOf } from "./contract-field-of.ts";
import styles from "./contract-form.module.css";
import type { ContractFormValues } from "./contract-form-values.ts";
import { CostPart } from "./cost-part.tsx";
import { FilingNotice } from "./filing-notice.tsx";
import { focusField } from "./focus-field.ts";
import type { FormOptions } from "./form-options.ts";
import { formValuesOf } from "./form-values-of.ts";
import { KeptDraftOffer } from "./kept-draft-offer.tsx";
import { PdfBeside } from "./pdf-beside.tsx";
import { PdfChoice } from "./pdf-choice.tsx";
import { readDraft } from "./read-draft.ts";
import { SignaturePart } from "./signature-part.tsx";
import { TermPart } from "./term-part.tsx";
import { useContractDifferences } from "./use-contract-differences.ts";
import { useContractForm } from "./use-contract-form.ts";
import { useContractSave } from "./use-contract-save.ts";
import { useFrameworks } from "./use-frameworks.ts";
import { useWantedField } from "./use-wanted-field.ts";

type ContractFormProps = {
  initial: ContractFormValues;
  options: FormOptions;
  /** The contract being changed; without it a new one is entered. */
  known?: { contractId: string; version: number };
};

const clockFields = ["startOn", "initialMonths", "endOn", "renewalMonths", "noticeCount"] as const;

/** One page in four parts, with the clock of the contract, and its PDF where there is one, beside it while it is typed. */
export const ContractForm = ({ initial, options: given, known }: ContractFormProps) => {
  const t = useTranslations("contracts.form");
  const say = useReasons();
  const [pdf, setPdf] = useState<File>();
  const { form, kept, version, setVersion, resume, mergeWith, takeTheirs } = useContractForm({
    initial,
    version: known?.version ?? 0,
    key: `vigie.contract.${given.communeId}.${known?.contractId ?? "new"}`,
  });
  const options = { ...given, frameworks: useFrameworks(form.values.vendorId) };
  useWantedField();
  const clock = useLiveClock(
    form.values,
    { today: given.today, settings: clockSettingsOf(form.values, given) },
    (state) => {
      for (const field of clockFields) form.clearFieldError(field);
      if (state.kind !== "refused") return;
      for (const fault of state.faults) form.setFieldError(contractFieldOf(fault.pointer), say(fault));
    },
  );
  const saving = useContractSave({ form, pdf, onSaved: kept.finish });
  const { submit, isSending, problem, refused, forget, filing, fileAgain } = saving;
  const differencesFrom = useContractDifferences(options);

  const send = (basedOn: number) => {
    const { draft } = { draft: undefined, ...readDraft(form.values) };
    if (!draft) return;
    setVersion(basedOn);
    submit({ body: draft, ...(known && { known: { contractId: known.contractId, version: basedOn } }) });
  };
  const submitOn = (basedOn: number) =>
    form.onSubmit(
      () => send(basedOn),
      (errors) => focusField(fieldId(Object.keys(errors)[0] ?? "")),
    );

  return (
    <div className={styles.page} data-pdf={pdf !== undefined} {...(pdf && { "data-width": "full" })}>
      <form className={styles.form} noValidate onSubmit={submitOn(version)}>
        {kept.offer && <KeptDraftOffer draft={kept.offer} onResume={resume} onDiscard={kept.forget} />}
        {known && isRefusedFor("version.stale", refused) ? (
          <VersionConflict
            key={problem.attempt?.number}
            read={() => fetchContract(known.contractId)}
            onRead={mergeWith}
            compare={(theirs) => differencesFrom(form.values, formValuesOf(theirs))}
            onKeepMine={(theirs) => submitOn(theirs.version)()}
            onTakeTheirs={(theirs) => {
              takeTheirs(theirs);
              forget();
            }}
          />
        ) : (
          <FormProblem {...problem} />
        )}
        {!known && <PdfChoice pdf={pdf} onPdf={setPdf} />}
        <AboutPart form={form} options={options} ownId={known?.contractId} />
        <TermPart form={form} />
        <CostPart form={form} options={options} />
        <SignaturePart form={form} />
        <div className={styles.end}>
          {filing && <FilingNotice filing={filing} fileName={pdf?.name ?? ""} onAgain={fileAgain} />}
          {!filing?.refused && (
            <Group gap="sm">
              <Button type="submit" loading={isSending}>
                {known ? t("save") : t("register")}
              </Button>
              <ButtonLink variant="default" href={known ? `/contrats/${known.contractId}` : "/contrats"}>
                {t("cancel")}
              </ButtonLink>
            </Group>
          )}
        </div>
      </form>
      <aside className={styles.aside}>
        <LiveClock state={clock} values={form.values} isDraft={form.values.signedOn === ""} />
        {pdf && <PdfBeside pdf={pdf} />}
      </aside>
    </div>
  );
};
