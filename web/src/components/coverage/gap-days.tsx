import type { CoverageGap } from "@vigie/shared/service/coverage-shapes.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";

type GapDaysProps = { gap: Pick<CoverageGap, "cause" | "relief" | "isOpen">; today: string };

/** From when until when cover is missing: the true days, also where the drawing begins later or ends sooner. */
export const GapDays = ({ gap: { cause, relief, isOpen }, today }: GapDaysProps) => {
  const t = useTranslations("services.matrix.gap");
  const isBeforeFirst = cause.key === "notStarted";
  const since = cause.on && !isBeforeFirst ? addDays(cause.on, 1) : undefined;
  const resumesOn = isBeforeFirst ? cause.on : relief?.on;
  const from = since ? formatShortDay(since) : "";
  const to = resumesOn && !isOpen ? formatShortDay(addDays(resumesOn, -1)) : "";
  if (from && to) return t("between", { from, to });
  if (to) return t("until", { to });
  if (!since) return t("always");
  return t(since <= today ? "since" : "from", { from });
};
