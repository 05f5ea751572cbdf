import type { ContractState } from "@vigie/shared/contract/contract-state.ts";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Mark } from "#components/mark/mark.tsx";

// Each state has a shape of its own.
const marks = {
  draft: { shape: "ring", tone: "calm" },
  upcoming: { shape: "diamond", tone: "active" },
  inForce: { shape: "disc", tone: "active" },
  decisionDue: { shape: "triangle", tone: "due" },
  late: { shape: "square", tone: "late" },
  noticeGiven: { shape: "cross", tone: "calm" },
  ended: { shape: "bar", tone: "calm" },
} as const satisfies Record<ContractState, Pick<ComponentProps<typeof Mark>, "shape" | "tone">>;

type StateChipProps = {
  state: ContractState;
  /** Its known end is behind, and nobody knows whether it goes on. */
  isToVerify?: boolean;
};

/** The state of a contract as a shape and a word, the same everywhere. */
export const StateChip = ({ state, isToVerify = false }: StateChipProps) => {
  const t = useTranslations("states");
  if (isToVerify)
    return (
      <Mark {...marks.decisionDue} isSmall>
        {t("toVerify")}
      </Mark>
    );
  return (
    <Mark {...marks[state]} isSmall>
      {t(state)}
    </Mark>
  );
};
