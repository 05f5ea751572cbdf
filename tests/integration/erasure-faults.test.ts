import { job as eraseCommune } from "@vigie/functions/jobs/erase-commune/index.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { beforeAll, expect, it } from "vitest";
import { faultyWorld } from "../harness/faulty-world.ts";
import { association, staffCommune } from "../harness/populated-world.ts";
import { readRows, readTable } from "../harness/read-table.ts";
import { addVendor } from "../harness/set-up-deadlines.ts";

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let ofsNumber = 5406;

beforeAll(async () => {
  faulty = await faultyWorld({ now: "2027-03-01" });
  await faulty.world.found(association);
});

/** A fresh commune whose leaving is over on 31 March 2027. */
const goneCommune = async () => {
  const { world, dynamodb } = faulty;
  dynamodb.setFaults(() => undefined);
  world.clock.set("2027-03-01");
  const as = await world.signIn(association.email);
  const commune = await staffCommune(world, as, { slug: `c${ofsNumber}`, name: `C ${ofsNumber}`, ofsNumber });
  ofsNumber += 1;
  await addVendor(world, commune);
  const params = { communeId: commune.id };
  const { version } = await world.call(associationRoutes.startOffboarding, { as, params, body: { reference: "R" } });
  await world.call(communeRoutes.approveOffboarding, {
    as: commune.people.communeAdmin.as,
    version,
    body: { approved: true },
  });
  await world.drain();
  world.clock.set("2027-03-31");
  return commune;
};

it.each([1, 3, 6, 10, 15, 21, 26, 30, 34, 38])(
  "goes on where the erasure died, at its table call %i, and ends with nothing left and one certificate (R-42)",
  async (lastCall) => {
    const { world, dynamodb } = faulty;
    const { id, people } = await goneCommune();
    let calls = 0;
    // The call itself is done and its answer lost; after it, the network is gone.
    dynamodb.setFaults(() => {
      calls += 1;
      if (calls < lastCall) return undefined;
      return calls === lastCall ? "lost" : "refused";
    });
    await eraseCommune(world.deps, { communeId: id }).catch(() => {});
    expect(calls).toBeGreaterThanOrEqual(lastCall);
    dynamodb.setFaults(() => undefined);

    await world.sweep("2027-04-01");
    expect(await readRows(world, `COMMUNE#${id}`)).toEqual([]);
    const rows = await readTable(world);
    expect(JSON.stringify(rows.filter(({ pk }) => pk.startsWith("AUTH#")))).not.toContain(people.reader.personId);
    const certificates = rows.filter(({ sk }) => sk === `CERTIFICATE#${id}`).map(({ item }) => Object(item));
    expect(certificates).toEqual([
      expect.objectContaining({
        erasedAt: expect.any(String),
        people: 5,
        rows: expect.objectContaining({ vendor: 1, member: 5 }),
      }),
    ]);
    expect(world.backend.countDead()).toBe(0);
  },
);
