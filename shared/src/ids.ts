import * as z from "zod";

/** Tenant ids are drawn by the server, opaque and of fixed length; never the OFS number or a name. */
export const CommuneId = z.string().regex(/^[a-z0-9]{12}$/, "id");
export type CommuneId = z.infer<typeof CommuneId>;

export const AssociationId = CommuneId;
export type AssociationId = CommuneId;

/** The prefix of an id says what it names: `ctr_01k…` is a contract wherever it is met. */
export const idPrefixes = {
  amendment: "amd",
  action: "act",
  case: "cas",
  contract: "ctr",
  deadline: "ddl",
  digest: "dig",
  document: "doc",
  evaluation: "evl",
  export: "exp",
  invitation: "inv",
  person: "per",
  risk: "rsk",
  service: "srv",
  serviceLevel: "slv",
  vendor: "vnd",
} as const;
export type IdPrefix = (typeof idPrefixes)[keyof typeof idPrefixes];

/** A prefixed, sortable id: the prefix, then a lower-case ULID. */
const prefixed = (prefix: IdPrefix) => z.string().regex(new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), "id");

export const ActionId = prefixed("act");
export const AmendmentId = prefixed("amd");
export const CaseId = prefixed("cas");
export const ContractId = prefixed("ctr");
export const DocumentId = prefixed("doc");
export const EvaluationId = prefixed("evl");
export const ExportId = prefixed("exp");
export const InvitationId = prefixed("inv");
export const PersonId = prefixed("per");
export const RiskId = prefixed("rsk");
export const ServiceId = prefixed("srv");
export const ServiceLevelId = prefixed("slv");
export const VendorId = prefixed("vnd");
