import type { CoverageGap, GapCause, GapRelief } from "../service/coverage-shapes.ts";
import { formatLongDay } from "./format.ts";
import type { Locale } from "./locale.ts";

/** One sentence about a gap: its key under `coverage` and the words to put in. */
export type GapSentence = {
  key: `cause.${GapCause}` | `relief.${GapRelief}`;
  values: { title: string; on: string };
};

/** Why a service has no cover and, where something takes over or could, what: one or two sentences. */
export const sayGap = ({ cause, relief }: Pick<CoverageGap, "cause" | "relief">, locale: Locale): GapSentence[] => {
  const words = ({ title = "", on }: CoverageGap["cause"] | NonNullable<CoverageGap["relief"]>) => ({
    title,
    on: on ? formatLongDay(on, locale) : "",
  });
  return [
    { key: `cause.${cause.key}`, values: words(cause) },
    ...(relief ? [{ key: `relief.${relief.key}` as const, values: words(relief) }] : []),
  ];
};
