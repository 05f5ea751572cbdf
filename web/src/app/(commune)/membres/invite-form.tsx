"use client";

import { Button, Checkbox, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Invitation } from "@vigie/shared/member/member.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { inviteMember } from "./invite-member.ts";
import styles from "./members.module.css";
import { RoleBoxes } from "./role-boxes.tsx";

type Draft = { name: string; email: string; roles: CommuneRole[] };
const empty: Draft = { name: "", email: "", roles: [] };

/** Who to invite, where to write, and what they may do. */
export const InviteForm = () => {
  const t = useTranslations("members");
  const locale = useLocale();
  const [sent, setSent] = useState<Invitation>();
  const form = useForm({ mode: "uncontrolled", initialValues: empty, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem } = useSubmit({
    form,
    action: inviteMember,
    onDone: (invitation) => {
      form.reset();
      setSent(invitation);
    },
  });
  return (
    <form
      id="inviter"
      className={styles.section}
      noValidate
      onSubmit={form.onSubmit((draft) => {
        setSent(undefined);
        submit(draft);
      })}
    >
      <Stack gap="lg">
        <h2>{t("invite.title")}</h2>
        <FormProblem {...problem} />
        <TextInput label={t("invite.name")} autoComplete="off" key={form.key("name")} {...form.getInputProps("name")} />
        <TextInput
          type="email"
          label={t("invite.email")}
          description={t("invite.emailHint")}
          autoComplete="off"
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <Checkbox.Group
          size="md"
          label={t("invite.roles")}
          description={t("invite.rolesHint")}
          key={form.key("roles")}
          {...form.getInputProps("roles")}
        >
          <RoleBoxes />
        </Checkbox.Group>
        <Button type="submit" loading={isSending} className={styles.send}>
          {t("invite.send")}
        </Button>
        <p role="status">
          {sent && t("invite.sent", { email: sent.email, day: formatLongDay(dayInZurich(sent.expiresAt), locale) })}
        </p>
      </Stack>
    </form>
  );
};
