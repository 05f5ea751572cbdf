import type { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import { nameLevel, sayTarget } from "@vigie/shared/words/level-words.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale } from "next-intl";

type LevelLineProps = {
  level: Pick<ServiceLevel, "metric" | "label" | "priority" | "target" | "unit" | "clock" | "period" | "sharePercent">;
};

/** What a level measures and what was promised, on one line. */
export const LevelLine = ({ level }: LevelLineProps) => {
  const locale = useLocale();
  const words = sharedWords[locale];
  return (
    <>
      <strong>{nameLevel(level, words)}</strong> {sayTarget(level, locale, words)}
    </>
  );
};
