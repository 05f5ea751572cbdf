import type { Case } from "@vigie/shared/case/case.ts";
import { nextStep } from "@vigie/shared/case/waits-for.ts";
import { useTranslations } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";

const marks = {
  waited: { shape: "triangle", tone: "due" },
  done: { shape: "check", tone: "active" },
  over: { shape: "cross", tone: "calm" },
} as const;

/** Where a case stands, as a shape and a word. */
export const CaseMark = ({ of }: { of: Pick<Case, "status" | "exit"> }) => {
  const t = useTranslations("decisions.status");
  const isWaited = nextStep(of) !== undefined;
  return (
    <Mark {...marks[isWaited ? "waited" : of.status === "cancelled" ? "over" : "done"]} isSmall>
      {t(of.status === "confirmed" && isWaited ? "exit" : of.status)}
    </Mark>
  );
};
