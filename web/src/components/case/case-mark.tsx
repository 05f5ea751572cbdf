import type { Case } from "@vigie/shared/case/case.ts";
import { nextStep } from "@vigie/shared/case/waits-for.ts";
import { useTranslations } from "next-intl";
import styles from "./case-mark.module.css";

const shapes = {
  due: <path d="M0-5.25 5.75 4.75H-5.75Z" fill="currentColor" />,
  done: <path d="M-5 0-1.5 3.5 5-3.5" fill="none" stroke="currentColor" strokeWidth={2} />,
  over: <path d="M-4-4 4 4M4-4-4 4" fill="none" stroke="currentColor" strokeWidth={2} />,
};

/** Where a case stands, as a shape and a word. */
export const CaseMark = ({ of }: { of: Pick<Case, "status" | "exit"> }) => {
  const t = useTranslations("decisions.status");
  const isWaited = nextStep(of) !== undefined;
  const tone = isWaited ? "due" : of.status === "cancelled" ? "over" : "done";
  return (
    <span className={styles.mark} data-tone={tone}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      {t(of.status === "confirmed" && isWaited ? "exit" : of.status)}
    </span>
  );
};
