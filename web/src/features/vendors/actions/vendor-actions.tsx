"use client";

import { Button } from "@mantine/core";
import type { Action } from "@vigie/shared/action/action.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { focusLater } from "../form/focus-later.ts";
import type { Owner } from "../owner.ts";
import styles from "../page/vendor-page.module.css";
import { VendorPart } from "../page/vendor-part.tsx";
import { ActionForm } from "./action-form.tsx";
import { ActionStatusMark } from "./action-status.tsx";

type VendorActionsProps = {
  vendorId: string;
  actions: readonly Action[];
  people: Readonly<Record<string, string>>;
  owners: readonly Owner[];
  today: string;
  mayWrite: boolean;
};

/** Open ones by their day, then what is done with. */
const byUrgency = (a: Action, b: Action): number =>
  Number(a.status !== "open") - Number(b.status !== "open") ||
  (a.status === "open" ? a.dueOn.localeCompare(b.dueOn) : b.dueOn.localeCompare(a.dueOn));

/** What was agreed on with a vendor to make things better (A2.5). */
export const VendorActions = ({ vendorId, actions, people, owners, today, mayWrite }: VendorActionsProps) => {
  const t = useTranslations("actions");
  /** The action whose form is open; a new one has none. */
  const [open, setOpen] = useState<{ action?: Action }>();
  const edit = (what: { action?: Action }) => {
    setOpen(what);
    focusLater("title");
  };
  const count = actions.filter(({ status }) => status === "open").length;
  const columns = [
    {
      key: "title",
      header: t("columns.title"),
      cell: ({ title, note }: Action) => (
        <>
          {title}
          {note && <span className={styles.note}>{note}</span>}
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
          onClick={() => edit({ action })}
        >
          {t("edit")}
        </button>
      ),
    },
  ];
  return (
    <VendorPart
      title={t("title")}
      lead={actions.length > 0 && t("lead", { open: count })}
      action={
        mayWrite &&
        !open && (
          <Button variant="default" size="sm" onClick={() => edit({})}>
            {t("add")}
          </Button>
        )
      }
      empty={actions.length === 0 && !open && t("empty")}
    >
      {open && (
        <div className={styles.formBox}>
          <ActionForm
            key={open.action?.id ?? "new"}
            vendorId={vendorId}
            action={open.action}
            owners={owners}
            onClose={() => setOpen(undefined)}
          />
        </div>
      )}
      {actions.length > 0 && (
        <DataTable
          caption={t("title")}
          rows={actions.toSorted(byUrgency)}
          rowKey={({ id }) => id}
          columns={columns.filter(({ key }) => key !== "edit" || mayWrite)}
        />
      )}
    </VendorPart>
  );
};
