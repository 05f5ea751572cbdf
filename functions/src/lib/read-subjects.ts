import type { Deadline } from "@vigie/shared/deadline/deadline.ts";
import type { Portfolio } from "@vigie/shared/deadline/due-item.ts";
import { ActionId, ContractId, DocumentId, EvaluationId, RiskId } from "@vigie/shared/ids.ts";
import { actions, contracts, documents, evaluations, risks, vendors } from "../tables/register.table.ts";
import type { Partition } from "./partition.ts";

const byId = (ids: string[]) => ids.map((id) => ({ id }));

/** The contracts, evaluations, actions, risks and vendors that some deadlines are about, and nothing else of the register. */
export const readSubjects = async (commune: Partition, subjects: Pick<Deadline, "subjectId">[]): Promise<Portfolio> => {
  const ids = subjects.map(({ subjectId }) => subjectId);
  const [ofContracts, ofEvaluations, ofActions, ofRisks] = await Promise.all([
    commune.findAll(contracts, byId(ids.filter((id) => ContractId.safeParse(id).success))),
    commune.findAll(evaluations, byId(ids.filter((id) => EvaluationId.safeParse(id).success))),
    commune.findAll(actions, byId(ids.filter((id) => ActionId.safeParse(id).success))),
    commune.findAll(risks, byId(ids.filter((id) => RiskId.safeParse(id).success))),
  ]);
  const ofDocuments = await commune.findAll(documents, byId(ids.filter((id) => DocumentId.safeParse(id).success)));
  // Whoever answers for a document is its contract's owner.
  const alsoContracts = await commune.findAll(
    contracts,
    byId(ofDocuments.flatMap(({ contractId }) => (contractId && !ids.includes(contractId) ? contractId : []))),
  );
  const vendorIds = [...ofDocuments, ...ofContracts, ...ofEvaluations, ...ofActions, ...ofRisks].map(
    ({ vendorId }) => vendorId,
  );
  return {
    vendors: await commune.findAll(vendors, byId(vendorIds)),
    services: [],
    contracts: [...ofContracts, ...alsoContracts],
    documents: ofDocuments,
    evaluations: ofEvaluations,
    actions: ofActions,
    risks: ofRisks,
    cases: [],
  };
};
