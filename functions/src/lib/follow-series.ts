import { validityDeadline } from "@vigie/shared/deadline/validity-deadline.ts";
import type { Document } from "@vigie/shared/document/document.ts";
import { settleSeries } from "@vigie/shared/document/settle-series.ts";
import { communes } from "../tables/commune.table.ts";
import { contracts, documents, vendors } from "../tables/register.table.ts";
import { type Change, replace } from "./change.ts";
import { followDeadline } from "./follow-deadline.ts";
import type { Partition } from "./partition.ts";
import { readSeries } from "./read-series.ts";

const followValidity = async (commune: Partition, document: Document): Promise<Change[]> => {
  const [profile, contract, vendor] = await Promise.all([
    commune.fetch(communes, {}),
    document.contractId ? commune.find(contracts, { id: document.contractId }) : undefined,
    commune.find(vendors, { id: document.vendorId }),
  ]);
  const subject = { kind: "documentValidity" as const, subjectId: document.id };
  return followDeadline(commune, subject, validityDeadline(document, { contract, vendor }, profile));
};

/**
 * The changes that follow when one version of a document becomes `after`: it, whichever version is current from now on, and their
 * deadlines. The first version is written every time, so that of two changes of one document at once the later is repeated.
 */
export const followSeries = async (
  commune: Partition,
  after: Document,
): Promise<{ changes: Change[]; document: Document }> => {
  const before = (await readSeries(commune, after)).sort((a, b) => a.number - b.number);
  const settled = settleSeries(before.map((version) => (version.id === after.id ? after : version)));
  const changed = settled.flatMap((version, index) => {
    const was = before[index];
    const isMoved = version.id === after.id || index === 0 || version.isCurrent !== was?.isCurrent;
    return was && isMoved ? [{ was, version }] : [];
  });
  const document = settled.find(({ id }) => id === after.id) ?? after;
  const current = changed.filter(({ was, version }) => was.isCurrent || version.isCurrent);
  const deadlines = await Promise.all(current.map(({ version }) => followValidity(commune, version)));
  return {
    changes: [...changed.map(({ was, version }) => replace(documents, was, version)), ...deadlines.flat()],
    document: { ...document, version: after.version + 1 },
  };
};
