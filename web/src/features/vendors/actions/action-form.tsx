"use client";

import { Group, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { type Action, actionTransitions } from "@vigie/shared/action/action.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { useVersionedForm } from "#components/form/use-versioned-form.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import type { Owner } from "../owner.ts";
import { OwnerField } from "../owner-field.tsx";
import { type ActionValues, actionFields, valuesOf } from "./action-values.ts";
import { readAction, saveAction } from "./save-action.ts";

type ActionFormProps = {
  vendorId: string;
  /** The action to correct; absent for a new one. */
  action?: Action | undefined;
  owners: readonly Owner[];
  onClose: () => void;
};

/** What is to be done, by whom, until when. */
export const ActionForm = ({ vendorId, action, owners, onClose }: ActionFormProps) => {
  const t = useTranslations("actions");
  const router = useRouter();
  const form = useForm<ActionValues>({ initialValues: valuesOf(action), enhanceGetInputProps: giveFieldId });
  const say = (field: keyof ActionValues, value: string): string => {
    if (field === "ownerId") return owners.find(({ personId }) => personId === value)?.name ?? "";
    if (field === "assignedTo") return t(`assignedTo.${value === "commune" ? "commune" : "vendor"}`);
    if (field === "status") return t(`status.${value === "done" || value === "dropped" ? value : "open"}`);
    return value.trim();
  };
  const { send, isSending, notice } = useVersionedForm({
    form,
    known: action && { item: action, read: () => readAction(vendorId, action.id) },
    valuesOf,
    save: (values, version) =>
      saveAction({ vendorId, values, known: action && version ? { actionId: action.id, version } : undefined }),
    onDone: () => {
      router.refresh();
      onClose();
    },
    compare: (mine, theirs) =>
      actionFields
        .map((field) => ({
          field: t(`form.${field}`),
          mine: say(field, mine[field]),
          theirs: say(field, theirs[field]),
        }))
        .filter((row) => row.mine !== row.theirs),
  });
  const statuses = action ? [action.status, ...actionTransitions[action.status].to] : [];
  return (
    <form noValidate onSubmit={form.onSubmit(send)} aria-label={action ? t("form.changeTitle") : t("form.newTitle")}>
      {notice}
      <Stack gap="lg" maw="40rem">
        <TextInput label={t("form.title")} autoComplete="off" {...form.getInputProps("title")} />
        <Group gap="lg" align="end">
          <NativeSelect
            size="md"
            label={t("form.assignedTo")}
            data={(["vendor", "commune"] as const).map((value) => ({ value, label: t(`assignedTo.${value}`) }))}
            {...form.getInputProps("assignedTo")}
          />
          <DayField label={t("form.dueOn")} {...form.getInputProps("dueOn")} />
        </Group>
        <OwnerField
          label={t("form.ownerId")}
          description={t("form.ownerHint")}
          owners={owners}
          none={t("form.noOwner")}
          {...form.getInputProps("ownerId")}
        />
        {action && (
          <NativeSelect
            size="md"
            label={t("form.status")}
            data={statuses.map((value) => ({ value, label: t(`statusChoice.${value}`) }))}
            {...form.getInputProps("status")}
          />
        )}
        <Textarea label={t("form.note")} maxLength={2000} {...form.getInputProps("note")} />
        <FormButtons send={t("form.save")} leave={t("form.cancel")} isSending={isSending} onLeave={onClose} />
      </Stack>
    </form>
  );
};
