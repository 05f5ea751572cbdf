import { Action } from "@vigie/shared/action/action.ts";
import { Case } from "@vigie/shared/case/case.ts";
import { isCaseOpen } from "@vigie/shared/case/case-status.ts";
import { Contract } from "@vigie/shared/contract/contract.ts";
import { Document } from "@vigie/shared/document/document.ts";
import { lookAgainAt } from "@vigie/shared/document/look-again.ts";
import { Evaluation } from "@vigie/shared/evaluation/evaluation.ts";
import { Risk } from "@vigie/shared/risk/risk.ts";
import { Service } from "@vigie/shared/service/service.ts";
import { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { shardOf } from "./due-shards.ts";
import { entity } from "./entity.ts";

type WithId = { id: string };
const ownId = ({ id }: WithId) => id;

// `vendorKey` keeps a vendor and all that is its own side by side, so that a vendor's page, or a whole register, is one Query.

export const vendors = entity({
  name: "vendor",
  schema: Vendor,
  prefix: "VENDOR#",
  idOf: ownId,
  indexKeys: ({ id }) => ({ vendorKey: id }),
  unique: ({ uid }) => (uid ? [`UID#${uid}`] : []),
  taken: "vendor.uidTaken",
  takenAt: "/uid",
});

export const services = entity({
  name: "service",
  schema: Service,
  prefix: "SERVICE#",
  idOf: ownId,
  indexKeys: ({ id, vendorId }) => ({ vendorKey: `${vendorId}#SERVICE#${id}` }),
});

export const contracts = entity({
  name: "contract",
  schema: Contract,
  prefix: "CONTRACT#",
  idOf: ownId,
  indexKeys: ({ id, vendorId }) => ({ vendorKey: `${vendorId}#CONTRACT#${id}` }),
  unique: ({ reference }) => [`REFERENCE#${reference.toLowerCase()}`],
  taken: "contract.referenceTaken",
  takenAt: "/reference",
});

export const evaluations = entity({
  name: "evaluation",
  schema: Evaluation,
  prefix: "EVALUATION#",
  idOf: ownId,
  indexKeys: ({ id, vendorId }) => ({ vendorKey: `${vendorId}#EVALUATION#${id}` }),
  // One evaluation of a vendor is under way at a time.
  unique: ({ vendorId, status }) =>
    ["planned", "inProgress", "vendorReview"].includes(status) ? [`OPEN#${vendorId}`] : [],
  taken: "evaluation.alreadyPlanned",
});

export const cases = entity({
  name: "case",
  schema: Case,
  prefix: "CASE#",
  idOf: ownId,
  indexKeys: ({ id, vendorId }) => ({ vendorKey: `${vendorId}#CASE#${id}` }),
  // One decision about a contract is on its way at a time.
  unique: ({ contractId, status }) => (isCaseOpen(status) ? [`CASE#${contractId}`] : []),
  taken: "case.alreadyOpen",
});

export const actions = entity({
  name: "action",
  schema: Action,
  prefix: "ACTION#",
  idOf: ownId,
  indexKeys: ({ id, vendorId }) => ({ vendorKey: `${vendorId}#ACTION#${id}` }),
});

export const risks = entity({
  name: "risk",
  schema: Risk,
  prefix: "RISK#",
  idOf: ownId,
  indexKeys: ({ id, vendorId }) => ({ vendorKey: `${vendorId}#RISK#${id}` }),
});

export const documents = entity({
  name: "document",
  schema: Document,
  prefix: "DOCUMENT#",
  idOf: ownId,
  indexKeys: (document) => {
    const at = lookAgainAt(document);
    return {
      vendorKey: `PAPER#${document.vendorId}#DOCUMENT#${document.id}`,
      ...(at && { dueShard: shardOf("PAPER", document.id), dueKey: `${at}#${document.id}` }),
    };
  },
  // Of two people who replace the same version at once, one is told.
  unique: ({ seriesId, number }) => [`VERSION#${seriesId}#${number}`],
  taken: "document.replaced",
});

export const serviceLevels = entity({
  name: "serviceLevel",
  schema: ServiceLevel,
  prefix: "SERVICELEVEL#",
  idOf: ({ contractId, id }: Pick<ServiceLevel, "contractId" | "id">) => `${contractId}#${id}`,
  indexKeys: ({ id, vendorId }) => ({ vendorKey: `PAPER#${vendorId}#SERVICELEVEL#${id}` }),
});
