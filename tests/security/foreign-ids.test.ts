import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { BodyInputOf, Route } from "@vigie/shared/http/route.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { ulid } from "ulid";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { contractDraft, documentDraft, pdfBytes } from "../harness/drafts.ts";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";
import { readTable } from "../harness/read-table.ts";
import { ask, withoutRequestId } from "./ask.ts";
import { operations } from "./operations.ts";
import { type Sample, samples } from "./samples.ts";

const isId = (value: unknown): value is string => typeof value === "string" && /^[a-z]{3}_[0-9a-z]{26}$/.test(value);
const randomLike = (id: string): string => `${id.slice(0, 4)}${ulid().toLowerCase()}`;

type Place = readonly (string | number)[];

/** Where ids stand in a request: in its address and anywhere in its body. */
const idPlaces = (value: unknown, place: Place = []): Place[] => {
  if (isId(value)) return [place];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => idPlaces(inner, [...place, key]));
};
const readAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((inner, key) => Object(inner)[key], value);
/** A copy with other values at some places. */
const writeAt = <T>(value: T, places: readonly Place[], fill: (place: Place) => unknown): T => {
  const copy = structuredClone(value);
  for (const place of places) {
    const holder = readAt(copy, place.slice(0, -1));
    Object(holder)[place.at(-1) ?? ""] = fill(place);
  }
  return copy;
};

let populated: Populated;
let own: ReturnType<typeof samples>;
let foreign: ReturnType<typeof samples>;

beforeAll(async () => {
  populated = await populatedWorld();
  own = samples(populated, "beta");
  foreign = samples(populated, "alpha");
});

const callerFor = ({ by }: Route): string => {
  const { people } = populated.beta;
  const roles = ["contractOfficer", "communeAdmin", "executive"] as const;
  return people[roles.find((role) => !Array.isArray(by) || by.includes(role)) ?? "contractOfficer"].as;
};

/** The ids of one request one by one, then all of them at once. */
const choices = (sample: Sample): Place[][] => {
  const places = idPlaces(sample);
  return places.length > 1 ? [...places.map((place) => [place]), places] : places.map((place) => [place]);
};

// Ids of the register are known by their pattern; the schema says where one may stand.
const mayHoldId = (schema?: z.ZodType): boolean =>
  schema !== undefined &&
  JSON.stringify(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })).includes("_[0-7]");
const namesIds = ({ by, params, body }: Route): boolean =>
  // An association names communes, by ids of another form: tests/integration/erasure.test.ts keeps them apart.
  !(Array.isArray(by) && by.includes("associationAdmin")) && (mayHoldId(params) || mayHoldId(body));
const withIds = operations.filter(({ route }) => namesIds(route));

describe("the first wall, alone (R-06)", () => {
  it.each(withIds)(
    "answers $name about another commune’s things as about things that never were",
    async ({ name, route }) => {
      const { world } = populated;
      const as = callerFor(route);
      const before = await readTable(world);
      for (const places of choices(own[name])) {
        // As it was made, as its sample changes it, and as it never was: a wrong version must hide no link that is looked at later.
        const { version: sampled } = own[name];
        for (const version of sampled ? new Set([1, sampled, 7]) : [undefined]) {
          const request = { ...own[name], ...(version && { version }) };
          const stolen = writeAt(request, places, (place) => readAt(foreign[name], place));
          const madeUp = writeAt(request, places, (place) => randomLike(String(readAt(foreign[name], place))));
          const [toStolen, toMadeUp] = [await ask(world, route, stolen, as), await ask(world, route, madeUp, as)];
          expect(withoutRequestId(toStolen)).toBe(withoutRequestId(toMadeUp));
          expect([404, 412, 422]).toContain(toStolen.status);
        }
      }
      expect(await readTable(world)).toEqual(before);
    },
  );

  it("finds ids to steal in every one of these operations", () => {
    expect(withIds.filter(({ name }) => idPlaces(own[name]).length === 0)).toEqual([]);
    expect(withIds.length).toBeGreaterThan(10);
  });
});

describe("a child under a parent that is not its own (N-25)", () => {
  it("is unknown, even within one commune", async () => {
    const { world, portfolios, alpha } = populated;
    const { as } = alpha.people.contractOfficer;
    const { contract, evaluation, stored } = portfolios.alpha;
    const other = await world.call(vendorRoutes.register, { as, body: { name: "Autre", criticality: "low" } });
    const ofOther = await world.call(contractRoutes.register, {
      as,
      body: contractDraft(other.id, { reference: "C-2" }),
    });
    const moved = await world.send(vendorRoutes.moveEvaluation, {
      as,
      params: { vendorId: other.id, evaluationId: evaluation.id },
      version: 1,
      body: { dueOn: "2029-01-01" },
    });
    // A document of one vendor is neither filed under another's contract nor taken for the next version of another's document.
    const promise = (body: Partial<BodyInputOf<typeof documentRoutes.promise>>) =>
      world.send(documentRoutes.promise, { as, body: documentDraft(other.id, pdfBytes("mêlé"), body) });
    const filed = await promise({ contractId: contract.id });
    const replaced = await promise({ replacesId: stored.id });
    const taken = await world.send(documentRoutes.change, {
      as,
      params: { documentId: stored.id },
      version: stored.version,
      body: { kind: "annex", contractId: ofOther.id },
    });
    expect([moved.status, filed.status, replaced.status, taken.status]).toEqual([404, 422, 422, 422]);
  });
});
