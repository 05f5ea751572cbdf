import type { ServiceKind } from "@vigie/shared/service/service.ts";
import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import type { RouteCaller } from "../api/route-caller.ts";
import { demoLevels } from "./demo-levels.ts";

type Covering = { contractId: string; serviceId: string; kind: ServiceKind; documentId?: string | undefined };

/** Writes down what a contract promises for a service, with the article it stands in where the contract itself is there to read. */
export const addLevels = async ({ call }: RouteCaller, as: string, covering: Covering): Promise<void> => {
  const { contractId, serviceId, kind, documentId } = covering;
  for (const [index, level] of demoLevels[kind].entries()) {
    const where = documentId && { where: { documentId, article: `4.${index + 1}` } };
    await call(serviceLevelRoutes.register, { as, params: { contractId }, body: { ...level, serviceId, ...where } });
  }
};
