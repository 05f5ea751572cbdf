"use client";

import { Button, Group, Progress } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { VersionConflict } from "#components/form/version-conflict.tsx";
import { fieldId, giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { mergeTyped } from "#lib/api/merge-typed.ts";
import { useReasons } from "#lib/api/use-reasons.ts";
import { AboutPart } from "./about-part.tsx";
import { linkedFields } from "./compared-fields.ts";
import { contractFieldOf } from "./contract-field-of.ts";
import styles from "./contract-form.module.css";
import type { ContractFormValues } from "./contract-form-values.ts";
import { CostPart } from "./cost-part.tsx";
import { fetchContract } from "./fetch-contract.ts";
import { focusField } from "./focus-field.ts";
import type { FormOptions } from "./form-options.ts";
import { formValuesOf } from "./form-values-of.ts";
import { KeptDraftOffer } from "./kept-draft-offer.tsx";
import { LiveClock } from "./live-clock.tsx";
import { type Gap, readDraft } from "./read-draft.ts";
import { SignaturePart } from "./signature-part.tsx";
import { TermPart } from "./term-part.tsx";
import { useContractDifferences } from "./use-contract-differences.ts";
import { useContractSave } from "./use-contract-save.ts";
import { useGapWords } from "./use-gap-words.ts";
import { useKeptDraft } from "./use-kept-draft.ts";
import { useLiveClock } from "./use-live-clock.ts";

type ContractFormProps = {
  initial: ContractFormValues;
  options: FormOptions;
  /** The contract being changed; without it a new one is entered. */
  known?: { contractId: string; version: number };
};

/** One page in four parts, with the clock of the contract beside it while it is typed. */
export const ContractForm = ({ initial, options, known }: ContractFormProps) => {
  const t = useTranslations("contracts.form");
  const say = useReasons();
  const sayGap = useGapWords();
  const [version, setVersion] = useState(known?.version ?? 0);
  /** What was saved when the form was last filled: what differs from it was typed here. */
  const [base, setBase] = useState(initial);
  const [pdf, setPdf] = useState<File>();
  const form = useForm<ContractFormValues>({
    initialValues: initial,
    enhanceGetInputProps: giveFieldId,
    validate: (values) => {
      const gaps = Object.entries<Gap>(readDraft(values).gaps ?? {});
      return Object.fromEntries(gaps.map(([field, gap]) => [field, sayGap(gap)]));
    },
  });
  const kept = useKeptDraft(`vigie.contract.${options.communeId}.${known?.contractId ?? "new"}`, {
    values: form.values,
    base,
    version,
  });
  const clock = useLiveClock(form.values, options, (state) => {
    for (const field of ["startOn", "initialMonths", "endOn", "renewalMonths", "noticeCount"])
      form.clearFieldError(field);
    if (state.kind !== "refused") return;
    for (const fault of state.faults) form.setFieldError(contractFieldOf(fault.pointer), say(fault));
  });
  const { submit, isSending, problem, refused, forget, share } = useContractSave({ form, pdf, onSaved: kept.finish });
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
  const mergeWith = (theirs: Contract) => {
    const saved = formValuesOf(theirs);
    form.setValues(mergeTyped(base, form.getValues(), saved, linkedFields));
    setBase(saved);
  };
  const takeTheirs = (theirs: Contract) => {
    kept.offerBack({ values: form.values, base, version: theirs.version });
    form.setValues(formValuesOf(theirs));
    setVersion(theirs.version);
    forget();
  };
  const percent = Math.round((share ?? 0) * 100);

  return (
    <div className={styles.page}>
      <form className={styles.form} noValidate onSubmit={submitOn(version)}>
        {kept.offer && (
          <KeptDraftOffer
            draft={kept.offer}
            onResume={(draft) => {
              form.setValues(draft.values);
              setVersion(draft.version);
              setBase(draft.base);
              kept.withdraw();
            }}
            onDiscard={kept.forget}
          />
        )}
        {known && isRefusedFor("version.stale", refused) ? (
          <VersionConflict
            key={problem.attempt?.number}
            read={() => fetchContract(known.contractId)}
            onRead={mergeWith}
            compare={(theirs) => differencesFrom(form.values, formValuesOf(theirs))}
            onKeepMine={(theirs) => submitOn(theirs.version)()}
            onTakeTheirs={takeTheirs}
          />
        ) : (
          <FormProblem {...problem} />
        )}
        <AboutPart form={form} options={options} />
        <TermPart form={form} />
        <CostPart form={form} options={options} />
        <SignaturePart form={form} pdf={pdf} onPdf={setPdf} />
        <div className={styles.end}>
          {share !== undefined && (
            <div role="status" className={styles.progress}>
              {t("uploading", { percent: String(percent) })}
              <Progress value={percent} mt={4} aria-hidden="true" />
            </div>
          )}
          <Group gap="sm">
            <Button type="submit" loading={isSending}>
              {known ? t("save") : t("register")}
            </Button>
            <ButtonLink variant="subtle" href={known ? `/contrats/${known.contractId}` : "/contrats"}>
              {t("cancel")}
            </ButtonLink>
          </Group>
        </div>
      </form>
      <aside className={styles.aside}>
        <LiveClock state={clock} values={form.values} />
      </aside>
    </div>
  );
};
