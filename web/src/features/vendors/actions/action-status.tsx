import type { Action } from "@vigie/shared/action/action.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { ToneMark } from "../page/tone-mark.tsx";

/** Where an action stands: under way, late, done, dropped; as a shape and a word. */
export const ActionStatusMark = ({ action, today }: { action: Action; today: string }) => {
  const t = useTranslations("actions");
  if (action.status === "open") {
    const isLate = action.dueOn < today;
    return <ToneMark tone={isLate ? "late" : "open"}>{t(isLate ? "status.late" : "status.open")}</ToneMark>;
  }
  return (
    <ToneMark tone={action.status === "done" ? "done" : "dropped"}>
      {t(`status.${action.status}`)}
      {action.doneOn && ` ${t("doneOn", { day: formatShortDay(action.doneOn) })}`}
    </ToneMark>
  );
};
