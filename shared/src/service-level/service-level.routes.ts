import * as z from "zod";
import { route } from "../http/route.ts";
import { ContractId, ServiceLevelId } from "../ids.ts";
import { registerKeepers } from "../member/role.ts";
import { ServiceLevel, ServiceLevelDraft } from "./service-level.ts";

const params = z.strictObject({ contractId: ContractId, serviceLevelId: ServiceLevelId });

export const serviceLevelRoutes = {
  register: route({
    method: "POST",
    path: "/contracts/{contractId}/service-levels",
    summary: "Write down a service level of a contract.",
    by: registerKeepers,
    params: z.strictObject({ contractId: ContractId }),
    body: ServiceLevelDraft,
    answer: ServiceLevel,
    status: 201,
    errors: ["item.unknown"],
  }),
  change: route({
    method: "PUT",
    path: "/contracts/{contractId}/service-levels/{serviceLevelId}",
    summary: "Correct a service level.",
    by: registerKeepers,
    params,
    body: ServiceLevelDraft,
    answer: ServiceLevel,
    versioned: true,
    errors: ["item.unknown"],
  }),
  remove: route({
    method: "DELETE",
    path: "/contracts/{contractId}/service-levels/{serviceLevelId}",
    summary: "Strike a service level out; the history keeps it.",
    by: registerKeepers,
    params,
    versioned: true,
    status: 204,
    errors: ["item.unknown"],
  }),
};
