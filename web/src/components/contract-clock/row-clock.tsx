import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { clockInputOf } from "./clock-input-of.ts";
import { ContractClock } from "./contract-clock.tsx";
import { useContractSentence } from "./use-contract-sentence.tsx";

type RowClockProps = { contract: ContractView; today: string; window: { fromOn: string; toOn: string } };

/** The small clock of a row; a screen reader hears the contract's sentence instead. */
export const RowClock = ({ contract: { term, dates }, today, window }: RowClockProps) => {
  const { plain } = useContractSentence(dates, term);
  return <ContractClock size="small" input={clockInputOf(term, dates, today)} sentence={plain} window={window} />;
};
