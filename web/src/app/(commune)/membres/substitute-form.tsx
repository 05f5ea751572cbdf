"use client";

import { NativeSelect, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { isReachable } from "@vigie/shared/deadline/recipients.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { useVersionedForm } from "#components/form/use-versioned-form.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { changeSubstitute } from "./change-member.ts";
import { readMember } from "./change-roles.ts";
import styles from "./members.module.css";

/** By person: several of these forms may be open at once, and each field has its own id. */
type Values = Record<string, string>;

type SubstituteFormProps = { member: Member; members: readonly Member[]; onClose: () => void };

/** Who is told instead of somebody: anyone else who is active in the commune, or nobody. */
export const SubstituteForm = ({ member, members, onClose }: SubstituteFormProps) => {
  const t = useTranslations("members.substitute");
  const { personId, name } = member;
  const field = `substitute-${personId}`;
  const valuesOf = ({ substituteId }: Member): Values => ({ [field]: substituteId ?? "" });
  const form = useForm<Values>({ initialValues: valuesOf(member), enhanceGetInputProps: giveFieldId });
  const others = members.filter((each) => each.personId !== personId && each.status === "active");
  const gone = members.find((each) => each.personId === member.substituteId && each.status !== "active");
  const say = (values: Values) => members.find((each) => each.personId === values[field])?.name ?? t("nobody");
  const { send, isSending, notice } = useVersionedForm({
    form,
    known: { item: member, read: () => readMember(personId) },
    valuesOf,
    save: (values, version = member.version) =>
      changeSubstitute({ personId, version, substituteId: values[field] || null }),
    onDone: onClose,
    compare: (mine, theirs) =>
      say(mine) === say(theirs) ? [] : [{ field: t("title"), mine: say(mine), theirs: say(theirs) }],
    fieldOf: () => field,
  });
  return (
    <form className={styles.rolesForm} noValidate aria-label={t("openFor", { name })} onSubmit={form.onSubmit(send)}>
      {notice}
      <Stack gap="lg">
        <NativeSelect
          size="md"
          label={t("label", { name })}
          data={[
            { value: "", label: t("nobody") },
            ...(gone ? [{ value: gone.personId, label: `${gone.name} ${t("unreachable")}` }] : []),
            ...others.map((each) => ({
              value: each.personId,
              label: isReachable(each) ? each.name : `${each.name} ${t("unreachable")}`,
            })),
          ]}
          {...form.getInputProps(field)}
        />
        <FormButtons send={t("save")} leave={t("cancel")} isSending={isSending} onLeave={onClose} />
      </Stack>
    </form>
  );
};
