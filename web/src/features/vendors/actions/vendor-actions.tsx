"use client";

import type { Action } from "@vigie/shared/action/action.ts";
import { useTranslations } from "next-intl";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import type { NextBySubject } from "#components/reminders/next-by-subject.ts";
import { NextReminderLine } from "#components/reminders/next-reminder-line.tsx";
import type { Owner } from "../owner.ts";
import { EditablePart } from "../page/editable-part.tsx";
import styles from "../page/vendor-page.module.css";
import { ActionForm } from "./action-form.tsx";
import { ActionStatusMark } from "./action-status-mark.tsx";

type VendorActionsProps = {
  vendorId: string;
  actions: readonly Action[];
  people: Readonly<Record<string, string>>;
  owners: readonly Owner[];
  next: NextBySubject;
  today: string;
  mayWrite: boolean;
};

/** Open ones by their day, then what is done with. */
const byUrgency = (a: Action, b: Action): number =>
  Number(a.status !== "open") - Number(b.status !== "open") ||
  (a.status === "open" ? a.dueOn.localeCompare(b.dueOn) : b.dueOn.localeCompare(a.dueOn));

/** What was agreed on with a vendor to make things better (A2.5). */
export const VendorActions = ({ vendorId, actions, people, owners, next, today, mayWrite }: VendorActionsProps) => {
  const t = useTranslations("actions");
  const count = actions.filter(({ status }) => status === "open").length;
  const columnsOf = (edit: (action: Action) => void) => [
    {
      key: "title",
      header: t("columns.title"),
      cell: ({ id, title, note }: Action) => (
        <>
          {title}
          {note && <span className={styles.note}>{note}</span>}
          <NextReminderLine next={next} subjectId={id} today={today} />
        </>
      ),
    },
    {
      key: "status",
      header: t("columns.status"),
      cell: (action: Action) => <ActionStatusMark action={action} today={today} />,
    },
    { key: "dueOn", header: t("columns.dueOn"), cell: ({ dueOn }: Action) => <Day on={dueOn} form="short" /> },
    {
      key: "assignedTo",
      header: t("columns.assignedTo"),
      cell: ({ assignedTo }: Action) => t(`assignedTo.${assignedTo}`),
    },
    {
      key: "owner",
      header: t("columns.owner"),
      wrap: true,
      cell: ({ ownerId }: Action) => (ownerId && people[ownerId]) || t("form.noOwner"),
    },
    {
      key: "edit",
      header: "",
      headerLink: <span className="visually-hidden">{t("edit")}</span>,
      align: "end" as const,
      cell: (action: Action) => (
        <button
          type="button"
          className={styles.link}
          aria-label={t("editOne", { title: action.title })}
          onClick={() => edit(action)}
        >
          {t("edit")}
        </button>
      ),
    },
  ];
  return (
    <EditablePart<Action>
      title={t("title")}
      lead={t("lead", { open: count })}
      empty={t("empty")}
      add={t("add")}
      isEmpty={actions.length === 0}
      mayWrite={mayWrite}
      form={(action, close) => <ActionForm vendorId={vendorId} action={action} owners={owners} onClose={close} />}
      list={(edit) => (
        <DataTable
          caption={t("title")}
          rows={actions.toSorted(byUrgency)}
          rowKey={({ id }) => id}
          columns={columnsOf(edit).filter(({ key }) => key !== "edit" || mayWrite)}
        />
      )}
    />
  );
};
