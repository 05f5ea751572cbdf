import { globSync, readFileSync } from "node:fs";
import * as register from "@vigie/functions/tables/register.table.ts";
import { differences } from "@vigie/shared/history/differences.ts";
import { expect, it } from "vitest";
import * as z from "zod";
import { history } from "../../web/src/messages/fr/history.ts";

const folder = new URL("../../functions/src", import.meta.url).pathname;
const values = globSync(`${folder}/{api,jobs,lib}/**/*.ts`, { exclude: ["**/*.test.ts"] })
  .flatMap((file) => readFileSync(file, "utf8").split("\n"))
  .flatMap((line) => /\baction(?::| =)(?! t\()(.*)/.exec(line)?.slice(1) ?? []);

/** What the acts become that end in a status: `risk.${status}` and its like. */
const endings: Record<string, string[]> = {
  risk: ["open", "closed"],
  action: ["open", "done", "dropped"],
  "document.found": ["clean", "infected", "unscannable", "mismatch"],
};

const written = values.flatMap((value) =>
  [...value.matchAll(/["`]([a-z][A-Za-z.]*)\.(?:([a-z][A-Za-z]*)["`]|\$\{)/g)].flatMap(([, stem = "", verb]) =>
    (verb ? [verb] : (endings[stem] ?? ["?"])).map((end) => `${stem}.${end}`),
  ),
);

/** Acts on what is no vendor's: they stand in the audit trail, and in no history that a screen shows. */
const apart = /^(association|commune|digest|export|invitation|member|offboarding)\./;
const acts = [...new Set(written)].filter((act) => !apart.test(act)).sort();

const leaves = (node: unknown, path = ""): string[] =>
  typeof node === "object" && node !== null
    ? Object.entries(node).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [path];

it("has French words for every act that the code writes into a vendor's history, and for no other", () => {
  expect(leaves(history.actions).sort()).toEqual(acts);
});

const Node = z.looseObject({
  type: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
  oneOf: z.array(z.unknown()).default([]),
  allOf: z.array(z.unknown()).default([]),
  properties: z.record(z.string(), z.unknown()).default({}),
});

/** A value with every field that a schema knows, each filled with something. */
const filled = (schema: unknown): unknown => {
  const { anyOf, oneOf, allOf, properties, type } = Node.parse(schema);
  if (type === "array") return ["x"];
  const parts = [...anyOf, ...oneOf, ...allOf].map(filled);
  const own = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, filled(inner)]));
  const records = [own, ...parts].filter((part) => typeof part === "object" && !Array.isArray(part));
  const merged = Object.assign({}, ...records);
  return Object.keys(merged).length > 0 ? merged : (parts.find((part) => part !== undefined) ?? "x");
};

it.each(Object.values(register).filter((each) => "schema" in each))(
  "has a French word for every field of $name",
  ({ schema }) => {
    const item = z
      .record(z.string(), z.unknown())
      .parse(filled(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" })));
    const fields = differences({}, item).map(({ field }) => field.split(".").at(-1) ?? field);
    expect([...new Set(fields)].filter((field) => !(field in history.fields))).toEqual([]);
  },
);
