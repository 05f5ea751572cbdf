"use client";

import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { rulingTerm, startedOn, termsVersions } from "@vigie/shared/contract/terms-version.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { fieldId, giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { useReasons } from "#lib/api/use-reasons.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import formStyles from "../form/contract-form.module.css";
import { focusField } from "../form/focus-field.ts";
import { FormPart } from "../form/form-part.tsx";
import { LiveClock } from "../term/live-clock.tsx";
import term from "../term/term-fields.module.css";
import { useLiveClock } from "../term/use-live-clock.ts";
import { amendContract } from "./amend-contract.ts";
import { AmendedTerms } from "./amended-terms.tsx";
import { type AmendmentValues, amendmentValuesOf } from "./amendment-values.ts";
import { ChangeFields } from "./change-fields.tsx";
import { OvertakenNotice } from "./overtaken-notice.tsx";
import { type AmendmentGap, readAmendment } from "./read-amendment.ts";

type AmendmentFormProps = {
  contract: Contract;
  services: readonly { readonly id: string; readonly name: string }[];
  settings: ClockSettings;
  today: string;
};

const fieldOf = (pointer: string): string => {
  const [first = "", second = ""] = pointer.split("/").slice(1);
  if (first === "decision") return second === "on" ? "decisionOn" : "decisionReference";
  if (first === "annualCostCents") return "amount";
  return first === "term" && second ? (second === "notice" ? "noticeCount" : second) : first;
};

/** A signed amendment: what it changes, and beside it the clock of the new terms and how they differ from those that rule. */
export const AmendmentForm = ({ contract: given, services, settings, today }: AmendmentFormProps) => {
  const t = useTranslations("contracts.amendment");
  const say = useReasons();
  const router = useRouter();
  const [contract, setContract] = useState(given);
  const sayGap = (gap: AmendmentGap) =>
    gap === "costUnread" || gap === "nothing" ? t(`gaps.${gap}`) : say({ reason: gap });
  const form = useForm<AmendmentValues>({
    initialValues: amendmentValuesOf(given, rulingTerm(given, today)),
    enhanceGetInputProps: giveFieldId,
    validate: (values) => {
      const gaps = Object.entries<AmendmentGap>(readAmendment(values).gaps ?? {});
      return Object.fromEntries(gaps.map(([field, gap]) => [field, sayGap(gap)]));
    },
  });
  const began = startedOn(given);
  const clock = useLiveClock(form.values, { settings, today, ...(began && { startedOn: began }) }, () => undefined);
  const before = termsVersions(contract).at(-1);
  const serviceNames = Object.fromEntries(services.map(({ id, name }) => [id, name]));
  const { submit, isSending, problem, refused, forget } = useSubmit({
    form,
    action: amendContract,
    fieldOf,
    onDone: ({ id }: Contract) => router.push(`/contrats/${id}#conditions`),
  });
  const send = () => {
    const { draft } = { draft: undefined, ...readAmendment(form.values) };
    if (draft) submit({ contractId: contract.id, version: contract.version, body: draft });
  };
  return (
    <div className={formStyles.page}>
      <form
        noValidate
        onSubmit={form.onSubmit(send, (errors) => focusField(fieldId(Object.keys(errors)[0] ?? "")))}
        className={formStyles.form}
      >
        {isRefusedFor("version.stale", refused) ? (
          <OvertakenNotice
            key={problem.attempt?.number}
            contractId={contract.id}
            onRead={(now) => {
              setContract(now);
              forget();
            }}
          />
        ) : (
          <FormProblem {...problem} />
        )}
        <FormPart number={1} title={t("what")}>
          <TextInput label={t("title")} description={t("titleHint")} maxLength={120} {...form.getInputProps("title")} />
          <div className={term.pair}>
            <DayField label={t("signedOn")} {...form.getInputProps("signedOn")} />
            <DayField
              label={t("effectiveOn")}
              description={t("effectiveHint")}
              {...form.getInputProps("effectiveOn")}
            />
          </div>
          <div className={term.pair}>
            <TextInput
              className={term.short}
              label={t("decisionReference")}
              description={t("decisionHint")}
              maxLength={80}
              {...form.getInputProps("decisionReference")}
            />
            <DayField label={t("decisionOn")} {...form.getInputProps("decisionOn")} />
          </div>
        </FormPart>
        <FormPart number={2} title={t("changes")}>
          <ChangeFields form={form} services={services} />
          <Textarea label={t("note")} description={t("noteHint")} maxLength={400} {...form.getInputProps("note")} />
        </FormPart>
        {before && (
          <FormPart number={3} title={t("comparison")}>
            <AmendedTerms values={form.values} before={before} serviceNames={serviceNames} />
          </FormPart>
        )}
        <div className={formStyles.end}>
          <Group gap="sm">
            <Button type="submit" loading={isSending}>
              {t("save")}
            </Button>
            <ButtonLink variant="subtle" href={`/contrats/${contract.id}`}>
              {t("cancel")}
            </ButtonLink>
          </Group>
        </div>
      </form>
      <aside className={formStyles.aside}>
        <LiveClock state={clock} values={form.values} isDraft={false} title={t("clock")} />
      </aside>
    </div>
  );
};
