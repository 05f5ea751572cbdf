"use client";

import { Checkbox, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Member } from "@vigie/shared/member/member.ts";
import { CommuneRole } from "@vigie/shared/member/role.ts";
import { useLocale, useTranslations } from "next-intl";
import { roleNames } from "#components/account/role-names.ts";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { useVersionedForm } from "#components/form/use-versioned-form.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { changeRoles, readMember } from "./change-roles.ts";
import styles from "./members.module.css";
import { RoleBoxes } from "./role-boxes.tsx";

/** By person: several of these forms may be open beside the one that invites, and each field has its own id. */
type Values = Record<string, CommuneRole[]>;

/** The roles of somebody, to tick and untick, each with what it allows. */
export const RolesForm = ({ member, onClose }: { member: Member; onClose: () => void }) => {
  const t = useTranslations("members.change");
  const roles = useTranslations("roles");
  const locale = useLocale();
  const { personId, name } = member;
  const valuesOf = ({ roles: held }: Member): Values => ({
    [personId]: CommuneRole.options.filter((role) => held.includes(role)),
  });
  const form = useForm<Values>({ initialValues: valuesOf(member), enhanceGetInputProps: giveFieldId });
  const say = ({ [personId]: held = [] }: Values) =>
    roleNames(
      CommuneRole.options.filter((role) => held.includes(role)),
      roles,
      locale,
    );
  const { send, isSending, notice } = useVersionedForm({
    form,
    known: { item: member, read: () => readMember(personId) },
    valuesOf,
    save: ({ [personId]: held = [] }, version = member.version) => changeRoles({ personId, version, roles: held }),
    onDone: onClose,
    compare: (mine, theirs) =>
      say(mine) === say(theirs) ? [] : [{ field: t("roles"), mine: say(mine), theirs: say(theirs) }],
    fieldOf: () => personId,
  });
  return (
    <form className={styles.rolesForm} noValidate aria-label={t("openFor", { name })} onSubmit={form.onSubmit(send)}>
      {notice}
      <Stack gap="lg">
        <Checkbox.Group size="md" label={t("legend", { name })} {...form.getInputProps(personId)}>
          <RoleBoxes />
        </Checkbox.Group>
        <FormButtons send={t("save")} leave={t("cancel")} isSending={isSending} onLeave={onClose} />
      </Stack>
    </form>
  );
};
