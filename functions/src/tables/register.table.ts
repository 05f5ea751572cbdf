import { Contract } from "@vigie/shared/contract/contract.ts";
import { Document } from "@vigie/shared/document/document.ts";
import { Evaluation } from "@vigie/shared/evaluation/evaluation.ts";
import { Service } from "@vigie/shared/service/service.ts";
import { Vendor } from "@vigie/shared/vendor/vendor.ts";
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

export const documents = entity({
  name: "document",
  schema: Document,
  prefix: "DOCUMENT#",
  idOf: ({ contractId, id }: Pick<Document, "contractId" | "id">) => `${contractId}#${id}`,
});
