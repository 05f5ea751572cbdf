"use client";

import { Button, Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { AssociationCommune, Onboarding } from "@vigie/shared/association/onboarding.ts";
import {
  type OfficialCommune,
  proposeExecutiveName,
  proposeLanguages,
} from "@vigie/shared/commune/official-commune.ts";
import { Language } from "@vigie/shared/language.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { PageHeader } from "#components/page-header.tsx";
import type { ActionResult } from "#lib/api/action-result.ts";
import { giveFieldId } from "#lib/api/field-id.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { CommunePicker } from "./commune-picker.tsx";
import styles from "./onboard.module.css";
import { Onboarded } from "./onboarded.tsx";

type Draft = Pick<Onboarding, "name" | "languages" | "executiveName" | "adminEmail"> & { adminName: string };
const empty: Draft = { name: "", languages: [], executiveName: "", adminEmail: "", adminName: "" };

type OnboardFormProps = { onboard: (onboarding: Onboarding) => Promise<ActionResult<AssociationCommune>> };

/** Which commune, then who administers it: everything between is proposed and may be corrected. */
export const OnboardForm = ({ onboard }: OnboardFormProps) => {
  const frame = useTranslations("frame");
  const t = useTranslations("association.onboard");
  const [official, setOfficial] = useState<OfficialCommune>();
  const [done, setDone] = useState<AssociationCommune>();
  const form = useForm({ mode: "uncontrolled", initialValues: empty, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem, refused, forget } = useSubmit({ form, action: onboard, onDone: setDone });
  const isTaken = refused && "problem" in refused && refused.problem.code === "commune.alreadyOnboarded";

  const choose = (commune: OfficialCommune | undefined) => {
    forget();
    setOfficial(commune);
    if (!commune) return;
    form.setValues({
      name: commune.name,
      languages: proposeLanguages(commune.canton),
      executiveName: proposeExecutiveName(commune.canton),
    });
  };
  const startAnew = () => {
    form.reset();
    setOfficial(undefined);
    setDone(undefined);
  };
  if (done) return <Onboarded commune={done} onAnother={startAnew} />;

  return (
    <>
      <PageHeader
        title={t("title")}
        trail={<Breadcrumb links={[{ href: "/association", label: frame("communes") }]} />}
        lead={
          <>
            {t("lead")} {t.rich("several", { link: (chunks) => <Link href="/association/importer">{chunks}</Link> })}
          </>
        }
      />
      <form
        className={styles.form}
        noValidate
        onSubmit={form.onSubmit(({ adminName, ...draft }) => {
          if (!official) return;
          const { ofsNumber, canton } = official;
          submit({ ...draft, ofsNumber, canton, ...(adminName.trim() !== "" && { adminName }) });
        })}
      >
        <Stack gap="lg">
          <FormProblem {...problem} />
          {isTaken && (
            <p>
              <Link href={`/association?recherche=${official?.ofsNumber}`}>{t("find")}</Link>
            </p>
          )}
          <CommunePicker chosen={official} onChoose={choose} />
          {official && (
            <>
              <p className={styles.official} role="status">
                {t("official", { name: official.name, canton: official.canton, ofsNumber: String(official.ofsNumber) })}
              </p>
              <TextInput label={t("name")} autoComplete="off" key={form.key("name")} {...form.getInputProps("name")} />
              <Checkbox.Group
                size="md"
                label={t("languages")}
                key={form.key("languages")}
                {...form.getInputProps("languages")}
              >
                <Group gap="lg" mt="xs">
                  {Language.options.map((language) => (
                    <Checkbox key={language} value={language} label={t(`languageNames.${language}`)} />
                  ))}
                </Group>
              </Checkbox.Group>
              <TextInput
                label={t("executiveName")}
                description={t("executiveHint")}
                autoComplete="off"
                key={form.key("executiveName")}
                {...form.getInputProps("executiveName")}
              />
              <h2 className={styles.part}>{t("administrator")}</h2>
              <TextInput
                type="email"
                label={t("adminEmail")}
                description={t("adminEmailHint")}
                autoComplete="off"
                key={form.key("adminEmail")}
                {...form.getInputProps("adminEmail")}
              />
              <TextInput
                label={t("adminName")}
                description={t("adminNameHint")}
                autoComplete="off"
                key={form.key("adminName")}
                {...form.getInputProps("adminName")}
              />
              <Button type="submit" loading={isSending} className={styles.send}>
                {t("save")}
              </Button>
            </>
          )}
        </Stack>
      </form>
    </>
  );
};
