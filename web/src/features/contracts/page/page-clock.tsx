import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { clockInputOf } from "#components/contract-clock/clock-input-of.ts";
import { ContractClock } from "#components/contract-clock/contract-clock.tsx";
import { useContractSentence } from "#components/contract-clock/use-contract-sentence.tsx";

/** The large clock of a contract with its sentence. */
export const PageClock = ({ contract: { term, dates }, today }: { contract: ContractView; today: string }) => {
  const { plain, rich } = useContractSentence(dates, term);
  return (
    <ContractClock size="large" input={clockInputOf(term, dates, today)} sentence={plain}>
      {rich}
    </ContractClock>
  );
};
