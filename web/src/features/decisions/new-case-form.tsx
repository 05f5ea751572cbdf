"use client";

import { Button, Group, NativeSelect, NumberInput, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { CaseOrigin } from "@vigie/shared/case/case.ts";
import { outcomesFor } from "@vigie/shared/case/outcomes-for.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { openCase } from "./actions.ts";
import styles from "./decision.module.css";
import { type NewCaseValues, newCaseBody, newCaseField } from "./new-case-values.ts";
import { ProposalFields } from "./proposal-fields.tsx";

type NewCaseFormProps = { contractId: string; term: Pick<Term, "renewal"> | undefined };

/** A new case with its proposal, or opened to be proposed later. */
export const NewCaseForm = ({ contractId, term }: NewCaseFormProps) => {
  const t = useTranslations("decisions");
  const router = useRouter();
  const form = useForm<NewCaseValues>({
    initialValues: {
      origin: "window",
      receivedOn: "",
      effectiveOn: "",
      newCost: "",
      announcementNote: "",
      outcome: "",
      reasons: "",
    },
    enhanceGetInputProps: giveFieldId,
  });
  const { submit, isSending, problem } = useSubmit({
    form,
    fieldOf: newCaseField,
    action: (body: ReturnType<typeof newCaseBody>) => openCase(contractId, body),
    onDone: ({ id }) => router.push(`/decisions/${id}`),
  });
  const origin = CaseOrigin.catch("window").parse(form.values.origin);
  const isAnnounced = origin === "vendorEnd" || origin === "priceRise";
  const send = (hasProposal: boolean) => submit(newCaseBody(form.getValues(), hasProposal));
  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit(() => send(true))}>
      <FormProblem {...problem} />
      <Stack gap="xl">
        <Stack gap="lg">
          <NativeSelect
            size="md"
            label={t("new.origin")}
            data={CaseOrigin.options.map((value) => ({ value, label: t(`origin.${value}`) }))}
            {...form.getInputProps("origin")}
          />
          {isAnnounced && (
            <>
              <div className={styles.pair}>
                <DayField label={t("new.receivedOn")} {...form.getInputProps("receivedOn")} />
                <DayField
                  label={t(origin === "vendorEnd" ? "new.effectiveEnd" : "new.effectivePrice")}
                  {...form.getInputProps("effectiveOn")}
                />
              </div>
              {origin === "priceRise" && (
                <NumberInput
                  label={t("new.newCost")}
                  description={t("new.newCostHint")}
                  thousandSeparator="'"
                  decimalScale={2}
                  allowNegative={false}
                  hideControls
                  {...form.getInputProps("newCost")}
                />
              )}
              <Textarea label={t("new.announcementNote")} minRows={2} {...form.getInputProps("announcementNote")} />
            </>
          )}
        </Stack>
        <ProposalFields
          outcomes={outcomesFor(term, { origin })}
          outcome={form.getInputProps("outcome")}
          reasons={form.getInputProps("reasons")}
        />
        <Group gap="sm">
          <Button type="submit" loading={isSending}>
            {t("new.propose")}
          </Button>
          <Button variant="default" loading={isSending} onClick={() => send(false)}>
            {t("new.later")}
          </Button>
          <ButtonLink variant="default" href={`/contrats/${contractId}`}>
            {t("new.cancel")}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  );
};
