import { insert } from "@vigie/functions/lib/change.ts";
import { contracts, documents, serviceLevels, services, vendors } from "@vigie/functions/tables/register.table.ts";
import { clauseCatalogue } from "@vigie/shared/clause/catalogue.ts";
import { Contract } from "@vigie/shared/contract/contract.ts";
import { Document } from "@vigie/shared/document/document.ts";
import { Service } from "@vigie/shared/service/service.ts";
import { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import { Vendor } from "@vigie/shared/vendor/vendor.ts";
import type { World } from "../harness/test-world.ts";

const titles = ["Messagerie", "Comptabilité", "Téléphonie", "Cadastre", "Hébergement", "Postes de travail"];
const at = { version: 1, createdAt: "2026-01-01T08:00:00.000Z" };

/** So many contracts as they are after some years of use: costs, clauses, an amendment here and there, two papers each; ten to a vendor. */
export const fillCommune = async (world: World, communeId: string, personId: string, count: number): Promise<void> => {
  const commune = world.deps.commune(communeId);
  const id = (prefix: string) => world.deps.newId(prefix);
  const one = (n: number, vendorId: string) => {
    const title = `${titles[n % titles.length]} ${n}`;
    const service = Service.parse({
      ...at,
      id: id("srv"),
      vendorId,
      name: title,
      kind: "application",
      criticality: "medium",
    });
    const startOn = addDays("2023-01-01", (n * 37) % 900);
    const cost = (years: number) => ({
      fromOn: addDays(startOn, years * 365),
      annualCostCents: (5_000 + n + years * 100) * 100,
      reason: years === 0 ? ("signed" as const) : ("indexation" as const),
    });
    const contract = Contract.parse({
      ...at,
      id: id("ctr"),
      vendorId,
      reference: `B-${n}`,
      title,
      serviceIds: [service.id],
      ...(n % 20 !== 0 && {
        term: { startOn, renewal: "tacit", initialMonths: 36, renewalMonths: 12, notice: { months: 3 + (n % 4) } },
      }),
      ...(n % 25 !== 0 && { signedOn: startOn }),
      decision: { on: startOn, reference: `${n}/2023` },
      account: "091.3158.00",
      costs: [cost(0), cost(1), cost(2)],
      clauses: clauseCatalogue.ids.map((clauseId) => ({ clauseId, status: "present", article: "art. 12" })),
      ownerId: personId,
      amendments:
        n % 5 === 0
          ? [{ id: id("amd"), number: 1, title: "Avenant", signedOn: startOn, effectiveOn: startOn, note: "Étendue" }]
          : [],
    });
    const documentId = id("doc");
    const document = Document.parse({
      ...at,
      id: documentId,
      seriesId: documentId,
      number: 1,
      isCurrent: true,
      status: "clean",
      vendorId,
      contractId: contract.id,
      kind: "contract",
      fileName: "contrat.pdf",
      contentType: "application/pdf",
      bytes: 200_000,
      sha256: `${"A".repeat(43)}=`,
      uploadedBy: personId,
    });
    const level = ServiceLevel.parse({
      ...at,
      id: id("slv"),
      contractId: contract.id,
      vendorId,
      metric: "availability",
      target: 99.5,
      unit: "percent",
      clock: "serviceHours",
      period: "month",
    });
    return [
      insert(services, service),
      insert(contracts, contract),
      insert(documents, document),
      insert(serviceLevels, level),
    ];
  };
  for (let first = 0; first < count; first += 10) {
    const vendor = Vendor.parse({ ...at, id: id("vnd"), name: `Prestataire ${first / 10}`, criticality: "medium" });
    const numbers = Array.from({ length: Math.min(10, count - first) }, (_, index) => first + index);
    await commune.save({ changes: [insert(vendors, vendor), ...numbers.flatMap((n) => one(n, vendor.id))] });
  }
};
