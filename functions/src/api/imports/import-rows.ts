import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import type { Known, Put } from "@vigie/shared/import/ledger.ts";
import { planImport } from "@vigie/shared/import/plan-import.ts";
import type { RowPlan } from "@vigie/shared/import/row-plan.ts";
import { endpoint } from "../../lib/endpoint.ts";
import type { Partition } from "../../lib/partition.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";
import { putChanges } from "./row-changes.ts";
import { withClaim } from "./with-claim.ts";
import { writePlans } from "./write-plans.ts";

// One Query a batch, not one a row; the papers only where they are what is imported.
const readKnown = async (commune: Partition, kind: string): Promise<Known> => {
  const [portfolio, papers] = await Promise.all([
    readPortfolio(commune),
    kind === "serviceLevels" ? readPapers(commune) : undefined,
  ]);
  return { ...portfolio, serviceLevels: papers?.serviceLevels ?? [] };
};

/** Only a contract that stood before may have deadlines. */
const readDeadlines = (commune: Partition, plans: readonly RowPlan[]) => {
  const changed = plans.flatMap(({ puts }) => puts.filter((put) => put.kind === "contract" && put.before));
  return commune.findAll(
    deadlines,
    changed.flatMap(({ after }) => [
      { kind: "decision" as const, subjectId: after.id },
      { kind: "execution" as const, subjectId: after.id },
      { kind: "missingNotice" as const, subjectId: after.id },
    ]),
  );
};

export const importRows = endpoint(
  importRoutes.importRows,
  async ({ params: { kind }, body, commune, profile, person, today, deps }) => {
    const making = { today, now: deps.now(), newId: deps.newId };
    if (body.dryRun) {
      const plans = planImport(kind, body.rows, await readKnown(commune, kind), making);
      return { results: plans.map(({ result: { id: _, ...result } }) => result) };
    }
    return withClaim(commune, person.id, making.now, async () => {
      const [known, settings] = await Promise.all([readKnown(commune, kind), profile()]);
      const plans = planImport(kind, body.rows, known, making);
      const context = { profile: settings, today, now: commune.now(), stored: await readDeadlines(commune, plans) };
      const knownIds = new Set([...known.vendors, ...known.services].map(({ id }) => id));
      let isFirst = known.contracts.length === 0;
      const write = async (puts: readonly Put[]): Promise<void> => {
        const isFirstContract = isFirst && puts.some((put) => put.kind === "contract");
        if (isFirstContract) isFirst = false;
        const { associationId, id: communeId } = settings;
        await commune.save({
          action: puts.some(({ before }) => before) ? "import.changed" : "import.created",
          by: person.id,
          changes: puts.flatMap((put) => putChanges(put, context)),
          ...(isFirstContract && {
            announce: [
              { job: "record-progress", message: { associationId, communeId, step: "firstContract", at: making.now } },
            ],
          }),
        });
      };
      return { results: await writePlans(plans, (id) => knownIds.has(id), write) };
    });
  },
);
