import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { formatRelativeDay } from "@vigie/shared/words/format.ts";
import { useLocale } from "next-intl";
import styles from "./due-mark.module.css";

const shapes = {
  calm: <circle r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />,
  due: <path d="M0-5.25 5.75 4.75H-5.75Z" fill="currentColor" />,
  late: <path d="M-4.75-4.75h9.5v9.5h-9.5Z" fill="currentColor" />,
};

type DueMarkProps = { item: Pick<DueItem, "daysLeft" | "isWaiting" | "dueOn">; today: string };

/** How far a deadline lies, with the shape of what is due and of what is late: « dans 12 jours », « depuis 3 jours ». */
export const DueMark = ({ item: { daysLeft, isWaiting, dueOn }, today }: DueMarkProps) => {
  const locale = useLocale();
  const tone = daysLeft < 0 ? "late" : isWaiting ? "due" : "calm";
  return (
    <span className={styles.mark} data-tone={tone}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      {formatRelativeDay(dueOn, today, locale)}
    </span>
  );
};
