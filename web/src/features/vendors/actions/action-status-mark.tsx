import type { Action } from "@vigie/shared/action/action.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";

const marks = {
  late: { shape: "square", tone: "late" },
  open: { shape: "ring", tone: "calm" },
  done: { shape: "check", tone: "active" },
  dropped: { shape: "cross", tone: "calm" },
} as const;

/** Where an action stands: under way, late, done, dropped; as a shape and a word. */
export const ActionStatusMark = ({ action: { status, dueOn, doneOn }, today }: { action: Action; today: string }) => {
  const t = useTranslations("actions");
  const shown = status === "open" && dueOn < today ? "late" : status;
  return (
    <Mark {...marks[shown]}>
      {t(`status.${shown}`)}
      {status !== "open" && doneOn && ` ${t("doneOn", { day: formatShortDay(doneOn) })}`}
    </Mark>
  );
};
