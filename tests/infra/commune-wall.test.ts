import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type PaperRole, type Policy, type Statement } from "./lib/deploy-on-paper.ts";
import { isAllowed } from "./lib/is-allowed.ts";
import { synthesise } from "./lib/synthesise.ts";

/** Look-alikes on purpose: one character apart, and as near to each other as ids can be. */
const tenants = ["aaaaaaaaaaaa", "aaaaaaaaaaab", "baaaaaaaaaaa", "k3v9x0q2m7p1", "k3v9x0q2m7p2", "000000000000"];

const itemActions = [
  "GetItem",
  "Query",
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "ConditionCheckItem",
  "BatchGetItem",
  "BatchWriteItem",
];
const actionsNamingNoItem = ["Scan", "PartiQLSelect", "PartiQLInsert", "PartiQLUpdate", "PartiQLDelete"];
const actionsOnTheTable = [
  "DescribeTable",
  "UpdateTable",
  "DeleteTable",
  "ExportTableToPointInTime",
  "PutResourcePolicy",
];

/** Everything a request says. Two cases that differ in one of these differ in one fact. */
type Case = { tenant: string | undefined; action: string; resource: string; keys: string[] | undefined };
type Row = Case & { expected: "allowed" | "denied"; why: string };

const ofCommune = (tenant: string) => `COMMUNE#${tenant}`;

/** The expected table: what a commune's session may do, and each way of changing one fact of that which must end it. */
const matrixFor = (tableArn: string): Row[] => {
  const allowed = tenants.flatMap((tenant) => {
    const keys = [ofCommune(tenant)];
    return [
      ...itemActions.map((action): Case => ({ tenant, action, resource: tableArn, keys })),
      { tenant, action: "Query", resource: `${tableArn}/index/byVendor`, keys },
      { tenant, action: "Query", resource: `${tableArn}/index/trail`, keys },
    ];
  });
  const denied = allowed.flatMap((twin): Row[] => {
    const own = ofCommune(twin.tenant ?? "");
    const others = tenants.filter((tenant) => tenant !== twin.tenant);
    const deny = (why: string, fact: Partial<Case>): Row => ({ ...twin, ...fact, expected: "denied", why });
    const isQuery = twin.action === "Query";
    return [
      ...others.map((other) => deny("foreign key", { keys: [ofCommune(other)] })),
      ...others.map((other) => deny("mixed batch", { keys: [own, ofCommune(other)] })),
      ...others.map((other) => deny("session of another commune", { tenant: other })),
      deny("no key", { keys: undefined }),
      deny("key of an association", { keys: [own.replace("COMMUNE", "ASSOCIATION")] }),
      deny("key of sign-in", { keys: ["AUTH#PERSON#per_01k0000000000000000000000"] }),
      deny("key below the own one", { keys: [`${own}#more`] }),
      deny("key above the own one", { keys: [own.slice(0, -1)] }),
      deny("a star for a key", { keys: ["COMMUNE#*"] }),
      deny("session without a commune", { tenant: undefined }),
      deny("another table", { resource: twin.resource.replace(/table\/[^/]+/, "table/another") }),
      ...(isQuery
        ? [
            deny("global index", { resource: `${tableArn}/index/due` }),
            deny("global index", { resource: `${tableArn}/index/byPerson` }),
            ...actionsNamingNoItem.slice(0, 2).map((action) => deny("no such right", { action })),
          ]
        : []),
      ...(isQuery && twin.resource === tableArn
        ? actionsNamingNoItem.slice(2).map((action) => deny("no such right", { action }))
        : []),
    ];
  });
  return [...allowed.map((each): Row => ({ ...each, expected: "allowed", why: "own" })), ...denied];
};

const differingFacts = (a: Case, b: Case) =>
  (["tenant", "action", "resource", "keys"] as const).filter((fact) => String(a[fact]) !== String(b[fact]));

/** The rows on which policies and table disagree. */
const disagreements = async (role: PaperRole, rows: Row[]) => {
  const wrong: Row[] = [];
  for (const row of rows) {
    const { tenant, action, resource, keys } = row;
    const context = {
      ...(tenant && { "aws:PrincipalTag/tenant": tenant }),
      // A scan names no key, so AWS has none to put there.
      ...(keys && action !== "Scan" && { "dynamodb:LeadingKeys": keys }),
    };
    const is = (await isAllowed(role, { action: `dynamodb:${action}`, resource, context })) ? "allowed" : "denied";
    if (is !== row.expected) wrong.push(row);
  }
  return wrong;
};

describe("the wall around a commune (R-03)", () => {
  let role: PaperRole;
  let tableArn: string;
  let bucketArn: string;
  let rows: Row[];
  beforeAll(() => {
    const paper = deployOnPaper(synthesise());
    role = paper.sessions.commune;
    tableArn = paper.tableArn;
    bucketArn = paper.bucketArn;
    rows = matrixFor(tableArn);
  }, 60_000);

  it("lets a session do what its commune needs and nothing that differs from that in one fact", async () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(await disagreements(role, rows)).toEqual([]);
  });

  it("pairs every denial with an allowed request that differs in exactly one fact", () => {
    const allowed = rows.filter(({ expected }) => expected === "allowed");
    const unpaired = rows.filter(
      (row) => row.expected === "denied" && !allowed.some((twin) => differingFacts(row, twin).length === 1),
    );
    expect(unpaired).toEqual([]);
  });

  /** The policies with one protection taken away. */
  const weakened = (weaken: (statement: Statement) => Statement): PaperRole => ({
    ...role,
    policies: role.policies.map((policy): Policy => ({ ...policy, Statement: policy.Statement.map(weaken) })),
  });
  const withoutCondition = (operator: string) => (statement: Statement) => {
    const { [operator]: _, ...Condition } = statement.Condition ?? {};
    return { ...statement, Condition };
  };
  const why = (wrong: Row[]) => [...new Set(wrong.map((row) => row.why))];

  it("would notice if the guard against requests without a key were gone", async () => {
    expect(why(await disagreements(weakened(withoutCondition("Null")), rows))).toEqual(["no key"]);
  });

  it("would notice if the condition on keys were gone", async () => {
    const wrong = await disagreements(weakened(withoutCondition("ForAllValues:StringEquals")), rows);
    expect(why(wrong)).toEqual(expect.arrayContaining(["foreign key", "mixed batch", "session of another commune"]));
  });

  it("would notice a right on every index, or on every action", async () => {
    const everyIndex = weakened((statement) => ({
      ...statement,
      Resource: [statement.Resource ?? []].flat().map((arn) => arn.replace("index/byVendor", "index/*")),
    }));
    expect(why(await disagreements(everyIndex, rows))).toEqual(["global index"]);
    const everyAction = weakened((statement) =>
      JSON.stringify(statement.Action).includes("dynamodb:") ? { ...statement, Action: "dynamodb:*" } : statement,
    );
    expect(why(await disagreements(everyAction, rows))).toEqual(["no such right"]);
  });

  it("gives no right on the table itself", async () => {
    for (const action of actionsOnTheTable) {
      const context = { "aws:PrincipalTag/tenant": "aaaaaaaaaaaa" };
      expect(await isAllowed(role, { action: `dynamodb:${action}`, resource: tableArn, context }), action).toBe(false);
    }
  });

  it("opens the commune's own documents to read, its own exports to read and add, never to delete, tag or list (R-49, R-50)", async () => {
    const on = (folder: string, action: string, tenant = "aaaaaaaaaaaa") =>
      isAllowed(role, {
        action: `s3:${action}`,
        resource: `${bucketArn}/${folder}/doc_01k`,
        context: { "aws:PrincipalTag/tenant": tenant },
      });
    expect(await on("communes/aaaaaaaaaaaa", "PutObject")).toBe(false);
    for (const [area, action] of [
      ["communes", "GetObject"],
      ["exports", "GetObject"],
      ["exports", "PutObject"],
    ] as const) {
      expect(await on(`${area}/aaaaaaaaaaaa`, action), action).toBe(true);
      for (const other of [...tenants.slice(1).map((tenant) => `${area}/${tenant}`), area, "elsewhere"])
        expect(await on(other, action), `${action} ${other}`).toBe(false);
    }
    const beyond = [
      "DeleteObject",
      "DeleteObjectVersion",
      "GetObjectVersion",
      "PutObjectTagging",
      "PutObjectAcl",
      "BypassGovernanceRetention",
    ];
    for (const action of beyond) expect(await on("communes/aaaaaaaaaaaa", action), action).toBe(false);
    const listing = {
      action: "s3:ListBucket",
      resource: bucketArn,
      context: { "aws:PrincipalTag/tenant": "aaaaaaaaaaaa" },
    };
    expect(await isAllowed(role, listing)).toBe(false);
  });

  it("gives nothing of a commune to a session with a hostile tag, if one could ever be had (R-01)", async () => {
    const hostile = [
      "*",
      "$" + "{aws:userid}",
      "a#b",
      "",
      "a".repeat(300),
      "************",
      "aaaaaaaaaaa?",
      "aaaaaaaaaaa*",
    ];
    for (const tag of hostile) {
      const context = { "aws:PrincipalTag/tenant": tag, "aws:userid": "AROA:aaaaaaaaaaaa" };
      for (const tenant of tenants) {
        for (const action of itemActions) {
          const keyed = { ...context, "dynamodb:LeadingKeys": [ofCommune(tenant)] };
          expect(await isAllowed(role, { action: `dynamodb:${action}`, resource: tableArn, context: keyed })).toBe(
            false,
          );
        }
        const resource = `${bucketArn}/communes/${tenant}/doc_01k`;
        for (const action of ["s3:GetObject", "s3:PutObject"])
          expect(await isAllowed(role, { action, resource, context }), `${action} as ${tag}`).toBe(false);
      }
    }
  });
});
