import type { Contract } from "../contract/contract.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import { addDays, earlierOf, laterOf, type PlainDate } from "../time/plain-date.ts";
import { always, coversByService, forever } from "./contract-cover.ts";
import type { CoverageGap, CoverageMatrix, CoverageRow, CoverageSpan } from "./coverage-shapes.ts";
import { describeGap, type NamedCover } from "./describe-gap.ts";
import type { Service } from "./service.ts";

/** The days asked about, both included, and the day one looks from. */
export type CoverageWindow = { fromOn: PlainDate; toOn: PlainDate; today: PlainDate };
type Register = Pick<Portfolio, "vendors" | "services" | "contracts">;

const overlaps = (cover: { fromOn: PlainDate; toOn: PlainDate }, { fromOn, toOn }: CoverageWindow): boolean =>
  cover.fromOn <= toOn && cover.toOn >= fromOn;

/** A cover as one or two spans: what binds, then what is only renewed; nothing outside the window. */
const spansOf = (cover: NamedCover, window: CoverageWindow): CoverageSpan[] => {
  const { id: contractId, reference, title } = cover.contract;
  const renewedFrom = cover.boundUntilOn < cover.toOn ? laterOf(cover.fromOn, addDays(cover.boundUntilOn, 1)) : forever;
  const parts = [
    { basis: "bound" as const, fromOn: cover.fromOn, toOn: cover.boundUntilOn },
    { basis: "renewed" as const, fromOn: renewedFrom, toOn: cover.toOn },
  ];
  return parts
    .filter((part) => part.fromOn <= part.toOn && part.fromOn !== forever && overlaps(part, window))
    .map(({ basis, fromOn, toOn }) => ({
      contractId,
      reference,
      title,
      basis,
      fromOn: laterOf(fromOn, window.fromOn),
      toOn: earlierOf(toOn, window.toOn),
      ...(cover.end && cover.toOn <= window.toOn && toOn === cover.toOn && { end: cover.end }),
    }));
};

/** The days without cover, each between the cover before and the cover after. `covers` stand in order of their first day. */
const gapsOf = (covers: NamedCover[], contracts: Contract[], window: CoverageWindow): CoverageGap[] => {
  const gaps: CoverageGap[] = [];
  const add = (start: PlainDate, before: NamedCover | undefined, next: NamedCover | undefined) => {
    const end = next ? addDays(next.fromOn, -1) : forever;
    if (start > end || !overlaps({ fromOn: start, toOn: end }, window)) return;
    const days = { fromOn: laterOf(start, window.fromOn), toOn: earlierOf(end, window.toOn), isOpen: !next };
    gaps.push({ ...days, ...describeGap(before, next, contracts, window.today) });
  };
  let last: NamedCover | undefined;
  for (const cover of covers) {
    if (last?.toOn !== forever) add(last ? addDays(last.toOn, 1) : always, last, cover);
    if (!last || cover.toOn > last.toOn) last = cover;
  }
  if (last?.toOn !== forever) add(last ? addDays(last.toOn, 1) : always, last, undefined);
  return gaps;
};

/** What is still in use: neither archived itself nor of an archived vendor. */
const inUse = ({ vendors, services }: Register): { service: Service; vendorName: string }[] => {
  const known = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  return services.flatMap((service) => {
    const vendor = known.get(service.vendorId);
    return service.archivedOn || vendor?.archivedOn ? [] : [{ service, vendorName: vendor?.name ?? "" }];
  });
};

const byDays = (a: NamedCover, b: NamedCover) =>
  a.fromOn.localeCompare(b.fromOn) || a.contract.reference.localeCompare(b.contract.reference);

/** Each service in use over the window: its spans and its gaps, which together leave out no day. */
export const coverageRows = (register: Register, window: CoverageWindow): CoverageRow[] => {
  const contracts = register.contracts.filter(({ archivedOn }) => !archivedOn);
  const covers = new Map<string, NamedCover[]>();
  const naming = new Map<string, Contract[]>();
  for (const contract of contracts) {
    for (const [id, parts] of coversByService(contract, window.today)) {
      naming.set(id, [...(naming.get(id) ?? []), contract]);
      covers.set(id, [...(covers.get(id) ?? []), ...parts.map((part) => ({ ...part, contract }))]);
    }
  }
  return inUse(register).map(({ service: { id, name, kind, criticality, vendorId }, vendorName }) => {
    const own = (covers.get(id) ?? []).sort(byDays);
    const spans = own.filter((cover) => overlaps(cover, window)).flatMap((cover) => spansOf(cover, window));
    const gaps = gapsOf(own, naming.get(id) ?? [], window);
    return { serviceId: id, name, kind, criticality, vendorId, vendorName, spans, gaps };
  });
};

/** Whether a gap ends a cover that still stands on a day. */
const isLoss = ({ cause }: CoverageGap, today: PlainDate): boolean =>
  cause.key !== "notStarted" && cause.on !== undefined && cause.on >= today;

/** Services × contracts over the window, and what loses its cover after today if nothing is done (A1.3). */
export const coverageMatrix = (register: Register, window: CoverageWindow): CoverageMatrix => {
  const rows = coverageRows(register, window);
  const losing = rows.flatMap(({ serviceId, name, criticality, gaps }) =>
    gaps.filter((gap) => isLoss(gap, window.today)).map((gap) => ({ serviceId, name, criticality, gap })),
  );
  losing.sort((a, b) => a.gap.fromOn.localeCompare(b.gap.fromOn) || a.name.localeCompare(b.name, "fr"));
  return { ...window, rows, losing };
};
