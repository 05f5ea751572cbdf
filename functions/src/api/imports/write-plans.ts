import type { Refusal } from "@vigie/shared/errors.ts";
import type { Put } from "@vigie/shared/import/ledger.ts";
import { putId } from "@vigie/shared/import/plan-import.ts";
import type { RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { type RowPlan, refuse } from "@vigie/shared/import/row-plan.ts";
import { isRefusedFor } from "./is-refused-for.ts";

/** Many vendors are written at once, the rows of one after another: what one row creates the next finds. */
const lanes = 8;

const vendorOf = ({ puts, needs }: RowPlan): string => {
  const [put] = [...needs, ...puts];
  if (put?.kind === "vendor") return put.after.id;
  return put?.after.vendorId ?? "";
};

const fieldOf = ({ code }: Refusal): { field: string; reason: string } => {
  if (code === "vendor.uidTaken") return { field: "uid", reason: code };
  return { field: code === "contract.referenceTaken" ? "reference" : "row", reason: code };
};

/**
 * Writes the rows of a batch, each in one transaction with what it needs that does not stand yet: a row stands whole or not at all. A row that loses
 * to somebody else is refused by itself; anything else that fails ends the batch, which may be sent again.
 */
export const writePlans = async (
  plans: readonly RowPlan[],
  isKnown: (id: string) => boolean,
  write: (puts: readonly Put[]) => Promise<void>,
): Promise<RowResult[]> => {
  const written = new Set<string>();
  const refused = new Map<number, RowResult>();

  const writeRow = async ({ result, puts, needs }: RowPlan): Promise<void> => {
    if (puts.length === 0) return;
    const own = new Set(puts.map(putId));
    const missing = needs.filter((need) => !isKnown(putId(need)) && !written.has(putId(need)) && !own.has(putId(need)));
    const all = [...missing, ...puts];
    try {
      await write(all);
      for (const put of all) written.add(putId(put));
    } catch (error) {
      if (!isRefusedFor(error, ["vendor.uidTaken", "contract.referenceTaken", "version.stale"])) throw error;
      refused.set(result.row, refuse(result.row, [fieldOf(error)], result.name).result);
    }
  };

  const queue = [...Map.groupBy(plans, vendorOf).values()];
  const work = async (): Promise<void> => {
    for (let rows = queue.shift(); rows; rows = queue.shift()) for (const plan of rows) await writeRow(plan);
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, work));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
  return plans.map(({ result }) => refused.get(result.row) ?? result);
};
