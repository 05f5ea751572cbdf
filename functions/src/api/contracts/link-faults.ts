import type { Contract, ContractDraft } from "@vigie/shared/contract/contract.ts";
import type { FieldFault } from "@vigie/shared/errors.ts";
import type { Partition } from "../../lib/partition.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";
import { contracts, documents } from "../../tables/register.table.ts";

/** A contract stands under a framework of its own vendor. A framework stands under none (the schema), so there is no circle. */
export const frameworkFaults = async (
  commune: Partition,
  { frameworkId, vendorId }: Pick<ContractDraft, "frameworkId" | "vendorId">,
  ownId?: string,
): Promise<FieldFault[]> => {
  if (!frameworkId) return [];
  const pointer = "/frameworkId";
  if (frameworkId === ownId) return [{ pointer, reason: "contract.framework.nested" }];
  const framework = await commune.find(contracts, { id: frameworkId });
  if (!framework) return [{ pointer, reason: "unknown" }];
  if (framework.vendorId !== vendorId) return [{ pointer, reason: "contract.framework.otherVendor" }];
  return framework.isFramework ? [] : [{ pointer, reason: "contract.framework.notOne" }];
};

/** Documents that a contract refers to are of its vendor. */
export const documentFaults = async (
  commune: Partition,
  vendorId: string,
  references: readonly { pointer: string; documentId?: string | undefined }[],
): Promise<FieldFault[]> => {
  const named = references.flatMap(({ pointer, documentId }) => (documentId ? [{ pointer, id: documentId }] : []));
  const known = await commune.findAll(
    documents,
    named.map(({ id }) => ({ id })),
  );
  const knownIds = new Set(known.filter((document) => document.vendorId === vendorId).map(({ id }) => id));
  return named.filter(({ id }) => !knownIds.has(id)).map(({ pointer }) => ({ pointer, reason: "unknown" }));
};

/** A contract stays with its vendor, and a framework stays one, as long as something hangs on it there. */
export const heldFaults = async (commune: Partition, draft: ContractDraft, before: Contract): Promise<FieldFault[]> => {
  const moves = draft.vendorId !== before.vendorId;
  const stopsBeingFramework = before.isFramework && !draft.isFramework;
  if (!moves && !stopsBeingFramework) return [];
  const [portfolio, papers] = await Promise.all([
    readPortfolio(commune, before.vendorId),
    readPapers(commune, before.vendorId),
  ]);
  const hasChildren = portfolio.contracts.some(({ frameworkId }) => frameworkId === before.id);
  const isOfContract = ({ contractId }: { contractId?: string | undefined }) => contractId === before.id;
  const isHeld =
    hasChildren ||
    [...portfolio.cases, ...papers.documents, ...papers.serviceLevels].some((each) => isOfContract(each));
  return [
    ...(moves && isHeld ? [{ pointer: "/vendorId", reason: "contract.vendor.held" }] : []),
    ...(stopsBeingFramework && hasChildren
      ? [{ pointer: "/isFramework", reason: "contract.framework.hasContracts" }]
      : []),
  ];
};
