import type { ServiceLevel } from "../service-level/service-level.ts";
import type { Locale } from "./locale.ts";
import type { SharedWords } from "./words.ts";

type Named = Pick<ServiceLevel, "metric" | "label" | "priority">;
type Aimed = Pick<ServiceLevel, "metric" | "target" | "unit" | "clock" | "period" | "sharePercent">;

const amount = (value: number, unit: ServiceLevel["unit"], locale: Locale, { levels }: SharedWords): string => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);
  const { one, other } = levels.unit[unit];
  return (value < 2 ? one : other).replace("{n}", number);
};

/** What a level measures: « Disponibilité », « Résolution P1 », or the name it was given. */
export const nameLevel = ({ metric, label, priority }: Named, { levels }: SharedWords): string => {
  const name = label ?? levels.metric[metric];
  if (priority === undefined) return name;
  return levels.priority.replace("{metric}", name).replace("{priority}", String(priority));
};

/** What was promised: « 99,5 % par mois, heures de service », « en 4 h, heures de service, dans 95 % des cas par mois ». */
export const sayTarget = (level: Aimed, locale: Locale, words: SharedWords): string => {
  const { target, clock, share, period } = words.levels;
  const value = amount(level.target, level.unit, locale, words);
  const isPercent = level.unit === "percent";
  const frame = isPercent ? target.atLeast : level.metric === "restorePoint" ? target.atMost : target.within;
  const said = frame.replace("{amount}", value).replace("{period}", period[level.period]);
  const cases =
    level.sharePercent === undefined
      ? []
      : [
          share
            .replace("{share}", amount(level.sharePercent, "percent", locale, words))
            .replace("{period}", period[level.period]),
        ];
  // Working days already say which hours count.
  const hours = level.unit === "workingDays" ? [] : [clock[level.clock]];
  return [said, ...hours, ...cases].join(", ");
};
