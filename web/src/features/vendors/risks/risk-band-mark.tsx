import type { RiskBand } from "@vigie/shared/risk/risk-level.ts";
import { useTranslations } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";

const bare = { shape: "square", tone: "late" } as const;
const grave = { shape: "triangle", tone: "due" } as const;
const bearable = { shape: "ring", tone: "calm" } as const;
const marks = { severe: grave, high: grave, moderate: bearable, low: bearable } as const satisfies Record<
  RiskBand,
  unknown
>;

/** How grave what remains of a risk is; in red while nobody did anything about it. */
export const RiskBandMark = ({ band, isBare }: { band: RiskBand; isBare: boolean }) => {
  const t = useTranslations("risks.band");
  return <Mark {...(isBare ? bare : marks[band])}>{t(band)}</Mark>;
};
