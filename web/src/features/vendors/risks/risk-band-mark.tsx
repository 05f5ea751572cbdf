import type { RiskBand } from "@vigie/shared/risk/risk-level.ts";
import { useTranslations } from "next-intl";
import { type Tone, ToneMark } from "../page/tone-mark.tsx";

const tones = { severe: "due", high: "due", moderate: "open", low: "open" } as const satisfies Record<RiskBand, Tone>;

/** How grave what remains of a risk is; in red while nobody did anything about it. */
export const RiskBandMark = ({ band, isBare }: { band: RiskBand; isBare: boolean }) => {
  const t = useTranslations("risks.band");
  return <ToneMark tone={isBare ? "late" : tones[band]}>{t(band)}</ToneMark>;
};
