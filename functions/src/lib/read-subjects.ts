import type { Deadline } from "@vigie/shared/deadline/deadline.ts";
import type { Portfolio } from "@vigie/shared/deadline/due-item.ts";
import { ContractId, EvaluationId } from "@vigie/shared/ids.ts";
import { contracts, evaluations, vendors } from "../tables/register.table.ts";
import type { Partition } from "./partition.ts";

const byId = (ids: string[]) => ids.map((id) => ({ id }));

/** The contracts, evaluations and vendors that some deadlines are about, and nothing else of the register. */
export const readSubjects = async (commune: Partition, subjects: Pick<Deadline, "subjectId">[]): Promise<Portfolio> => {
  const ids = subjects.map(({ subjectId }) => subjectId);
  const [ofContracts, ofEvaluations] = await Promise.all([
    commune.findAll(contracts, byId(ids.filter((id) => ContractId.safeParse(id).success))),
    commune.findAll(evaluations, byId(ids.filter((id) => EvaluationId.safeParse(id).success))),
  ]);
  const vendorIds = [...ofContracts, ...ofEvaluations].map(({ vendorId }) => vendorId);
  return {
    vendors: await commune.findAll(vendors, byId(vendorIds)),
    services: [],
    contracts: ofContracts,
    evaluations: ofEvaluations,
  };
};
