import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { formatRelativeDay } from "@vigie/shared/words/format.ts";
import { useLocale } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";

const marks = {
  calm: { shape: "ring", tone: "soft" },
  due: { shape: "triangle", tone: "due" },
  late: { shape: "square", tone: "late" },
} as const;

type DueMarkProps = { item: Pick<DueItem, "daysLeft" | "isWaiting" | "dueOn">; today: string };

/** How far a deadline lies, with the shape of what is due and of what is late: « dans 12 jours », « depuis 3 jours ». */
export const DueMark = ({ item: { daysLeft, isWaiting, dueOn }, today }: DueMarkProps) => {
  const locale = useLocale();
  return (
    <Mark {...marks[daysLeft < 0 ? "late" : isWaiting ? "due" : "calm"]}>
      {formatRelativeDay(dueOn, today, locale)}
    </Mark>
  );
};
