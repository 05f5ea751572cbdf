import { Problem } from "@vigie/shared/http/problem.ts";
import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import { ImportKind, importColumns } from "@vigie/shared/import/import-columns.ts";
import { beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";
import { readTable } from "../harness/read-table.ts";
import { ask } from "./ask.ts";
import { entitled } from "./entitled.ts";
import { operations } from "./operations.ts";
import { samples } from "./samples.ts";

/** What only the server says of an item, or of who asks. */
const serverFields = {
  id: "vnd_00000000000000000000000000",
  version: 9,
  communeId: "aaaaaaaaaaaa",
  tenantId: "aaaaaaaaaaaa",
  tenantName: "Ailleurs",
  associationId: "aaaaaaaaaaaa",
  pk: "COMMUNE#aaaaaaaaaaaa",
  sk: "VENDOR#x",
  kind: "vendor",
  item: {},
  status: "stored",
  createdAt: "2020-01-01T00:00:00.000Z",
  expiresAt: "2099-01-01T00:00:00.000Z",
  uploadedBy: "per_00000000000000000000000000",
  personId: "per_00000000000000000000000000",
  roles: ["communeAdmin"],
  by: "system",
  vendorKey: "x",
  dueShard: "DUE#0",
  reminded: 0,
  settings: {},
  steps: {},
} as const;

type Place = readonly string[];

const objectsIn = (value: unknown, place: Place = []): Place[] => {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...place, key]));
  return Array.isArray(value) ? inner : [place, ...inner];
};
const at = (value: unknown, place: Place): Record<string, unknown> =>
  place.reduce((inner, key) => Object(inner)[key], Object(value));

/** The fields a schema takes at a place of a body. */
const takenAt = (schema: z.ZodType, place: Place): string[] => {
  const keys = (node: unknown, [first, ...rest]: Place): string[] => {
    const { properties = {}, propertyNames, items, anyOf = [] } = Object(node);
    // A record names its keys apart.
    const own = [...Object.keys(properties), ...(propertyNames?.enum ?? [])];
    if (first === undefined) return [...own, ...anyOf.flatMap((each: unknown) => keys(each, []))];
    return items ? keys(items, rest) : keys(properties[first], rest);
  };
  return keys(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), place);
};

let populated: Populated;
beforeAll(async () => {
  populated = await populatedWorld();
});

const withBody = operations.filter(({ route }) => route.body);

it.each(withBody)(
  "takes nothing in $name that only the server says, and stores nothing of it (R-09, N-10)",
  async ({ name, route }) => {
    const { world } = populated;
    const sample = samples(populated)[name];
    const as = await entitled(populated, route);
    const before = await readTable(world);
    // The columns of a file's row are names like any other here: the last test is about them.
    for (const place of objectsIn(sample.body).filter((each) => each.at(-1) !== "cells")) {
      const taken = route.body ? takenAt(route.body, place) : [];
      expect(taken).toEqual(expect.arrayContaining(Object.keys(at(sample.body, place))));
      for (const [field, value] of Object.entries(serverFields).filter(([field]) => !taken.includes(field))) {
        const body = structuredClone(sample.body);
        at(body, place)[field] = value;
        const answer = await ask(world, route, { ...sample, body }, as);
        expect([field, answer.status]).toEqual([field, 422]);
        expect(Problem.parse(answer.body).errors?.map(({ pointer }) => pointer)).toContain(
          `/${[...place, field].join("/")}`,
        );
      }
    }
    expect(await readTable(world)).toEqual(before);
  },
);

it.each(ImportKind.options)("takes no column of a file of %s that only the server says (R-09)", async (kind) => {
  const { world, alpha } = populated;
  const before = await readTable(world);
  const names = [...Object.keys(serverFields), "constructor", "toString", "hasOwnProperty"];
  const fields = names.filter((field) => !Object.hasOwn(importColumns[kind], field));
  expect(fields).toEqual(expect.arrayContaining(["id", "version", "communeId", "pk", "item", "createdAt"]));
  const rows = fields.map((field, at) => ({ row: at + 2, cells: { [field]: "mot" } }));
  const { results } = await world.call(importRoutes.importRows, {
    as: alpha.people.contractOfficer.as,
    params: { kind },
    body: { dryRun: false, rows },
  });
  for (const [at, { outcome, faults }] of results.entries()) {
    expect(outcome).toBe("refused");
    expect(faults).toContainEqual({ field: fields[at], reason: "unknownField" });
  }
  expect(await readTable(world)).toEqual(before);
});
