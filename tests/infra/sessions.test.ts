import { contexts } from "@vigie/functions/api/contexts.ts";
import { jobs, type SessionKind } from "@vigie/functions/jobs/jobs.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper } from "./lib/deploy-on-paper.ts";
import { isAllowed } from "./lib/is-allowed.ts";
import { synthesise } from "./lib/synthesise.ts";

const id = "k3v9x0q2m7p1";
const kinds: SessionKind[] = ["commune", "custody", "association", "access", "erasure", "watch"];

/** Which sessions each function opens, as the declared tables say. */
const assumedBy = new Map<string, readonly SessionKind[]>([
  ["authorizer", ["access"]],
  ...Object.values(contexts).map(({ folder, assumes }): [string, readonly SessionKind[]] => [folder, assumes]),
  ...Object.entries(jobs).map(([name, { assumes }]): [string, readonly SessionKind[]] => [name, assumes]),
]);

let paper: Paper;
beforeAll(() => {
  paper = deployOnPaper(synthesise());
}, 60_000);

const tagged = (tags: Record<string, string>) => ({
  ...Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value])),
  ...(Object.keys(tags).length > 0 && { "aws:TagKeys": Object.keys(tags) }),
});

/** Whether a function gets a session: asking, being let in, and, with tags, tagging it. */
const opens = async (name: string, kind: SessionKind, tags: Record<string, string>) => {
  const role = paper.functions.get(name)?.role;
  if (!role) throw new Error(`no function ${name}`);
  const target = paper.sessions[kind];
  const actions = ["sts:AssumeRole", ...(Object.keys(tags).length > 0 ? ["sts:TagSession"] : [])];
  const answers = actions.map((action) =>
    isAllowed(role, { action, resource: target.arn, context: tagged(tags), resourcePolicy: target.trust }),
  );
  return (await Promise.all(answers)).every(Boolean);
};
const usualTags = {
  commune: { tenant: id },
  custody: { tenant: id },
  association: { association: id },
  access: {},
  erasure: { tenant: id },
  watch: {},
};

describe("who opens which session", () => {
  it("is each function for the sessions its table entry lists, and no other (R-02)", async () => {
    expect([...paper.functions.keys()].sort()).toEqual([...assumedBy.keys()].sort());
    for (const [name, assumes] of assumedBy) {
      for (const kind of kinds)
        expect(await opens(name, kind, usualTags[kind]), `${name} opens ${kind}`).toBe(assumes.includes(kind));
    }
  });

  it("is no stranger: not the account's other roles, not a session itself", async () => {
    for (const kind of kinds) {
      const { arn, trust } = paper.sessions[kind];
      const all = { Version: "2012-10-17", Statement: [{ Effect: "Allow" as const, Action: "sts:*", Resource: "*" }] };
      for (const stranger of ["arn:aws:iam::123456789012:role/stranger", "arn:aws:iam::210987654321:role/x", arn]) {
        const request = {
          action: "sts:AssumeRole",
          resource: arn,
          context: tagged(usualTags[kind]),
          resourcePolicy: trust,
        };
        expect(await isAllowed({ arn: stranger, policies: [all] }, request), `${stranger} opens ${kind}`).toBe(false);
      }
    }
  });

  it("fits each trust into what IAM stores", () => {
    for (const kind of kinds) expect(JSON.stringify(paper.sessions[kind].trust).length).toBeLessThan(2048);
  });
});

describe("a commune's session (R-04)", () => {
  it("is not opened without its tag, nor with another one beside it", async () => {
    expect(await opens("contracts", "commune", { tenant: id })).toBe(true);
    expect(await opens("contracts", "commune", {})).toBe(false);
    expect(await opens("contracts", "commune", { tenant: id, role: "admin" })).toBe(false);
    expect(await opens("contracts", "commune", { association: id })).toBe(false);
  });

  it.each(["*", "$" + "{aws:userid}", "a#b", "", "a".repeat(300), `${id}x`, id.slice(1)])(
    "is not opened for the hostile tag %j (R-01)",
    async (tenant) => {
      expect(await opens("contracts", "commune", { tenant })).toBe(false);
      expect(await opens("association", "association", { association: id, tenant })).toBe(false);
      expect(await opens("association", "association", { association: tenant })).toBe(false);
    },
  );
});

describe("an association's session (R-12)", () => {
  const context = { "aws:PrincipalTag/association": id, "aws:PrincipalTag/tenant": "aaaaaaaaaaaa" };
  const may = (action: string, keys: string[], tags: Record<string, string> = context) =>
    isAllowed(paper.sessions.association, {
      action: `dynamodb:${action}`,
      resource: paper.tableArn,
      context: { ...tags, ...(keys.length > 0 && { "dynamodb:LeadingKeys": keys }) },
    });
  const actions = [
    "GetItem",
    "Query",
    "PutItem",
    "UpdateItem",
    "DeleteItem",
    "ConditionCheckItem",
    "BatchGetItem",
    "BatchWriteItem",
  ];

  it("is opened with or without the commune it founds, and with nothing else", async () => {
    expect(await opens("association", "association", { association: id })).toBe(true);
    expect(await opens("association", "association", { association: id, tenant: "aaaaaaaaaaaa" })).toBe(true);
    expect(await opens("association", "association", { tenant: "aaaaaaaaaaaa" })).toBe(false);
    expect(await opens("association", "association", { association: id, role: "admin" })).toBe(false);
  });

  it.each(actions)("may %s in its own partition, not in another's", async (action) => {
    expect(await may(action, [`ASSOCIATION#${id}`])).toBe(true);
    expect(await may(action, ["ASSOCIATION#aaaaaaaaaaaa"])).toBe(false);
    expect(await may(action, [`ASSOCIATION#${id}`, "ASSOCIATION#aaaaaaaaaaaa"])).toBe(false);
    expect(await may(action, [])).toBe(false);
  });

  it.each(actions)("of the commune it founds may put items, never read, change or delete: %s", async (action) => {
    expect(await may(action, ["COMMUNE#aaaaaaaaaaaa"])).toBe(action === "PutItem");
    expect(await may(action, ["COMMUNE#aaaaaaaaaaab"])).toBe(false);
    expect(await may(action, ["COMMUNE#aaaaaaaaaaaa"], { "aws:PrincipalTag/association": id })).toBe(false);
  });

  it("reads no index and no document", async () => {
    for (const index of ["byVendor", "trail", "due", "byPerson"]) {
      const resource = `${paper.tableArn}/index/${index}`;
      const keyed = { ...context, "dynamodb:LeadingKeys": [`ASSOCIATION#${id}`] };
      expect(await isAllowed(paper.sessions.association, { action: "dynamodb:Query", resource, context: keyed })).toBe(
        false,
      );
    }
    const resource = `${paper.bucketArn}/communes/aaaaaaaaaaaa/doc_01k`;
    expect(await isAllowed(paper.sessions.association, { action: "s3:GetObject", resource, context })).toBe(false);
  });
});

describe("sign-in's session", () => {
  const may = (action: string, keys: string[], path = "") =>
    isAllowed(paper.sessions.access, {
      action: `dynamodb:${action}`,
      resource: `${paper.tableArn}${path}`,
      context: keys.length > 0 ? { "dynamodb:LeadingKeys": keys } : {},
    });

  it.each(["GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"])(
    "may %s sign-in's items and no commune's",
    async (action) => {
      expect(await may(action, ["AUTH#SESSION#abc"])).toBe(true);
      expect(await may(action, [`COMMUNE#${id}`])).toBe(false);
      expect(await may(action, ["AUTH#SESSION#abc", `COMMUNE#${id}`])).toBe(false);
      expect(await may(action, [`ASSOCIATION#${id}`])).toBe(false);
      expect(await may(action, [])).toBe(false);
    },
  );

  it("may ask where a person works, and no other index", async () => {
    expect(await may("Query", ["PERSON#per_01k"], "/index/byPerson")).toBe(true);
    expect(await may("Query", ["DUE#1"], "/index/due")).toBe(false);
    expect(await may("Query", [`COMMUNE#${id}`], "/index/byVendor")).toBe(false);
    expect(await may("Scan", [], "/index/byPerson")).toBe(false);
    expect(await may("Scan", [])).toBe(false);
  });

  it("takes no tag: it could otherwise pass for a commune's", async () => {
    expect(await opens("sign-in", "access", {})).toBe(true);
    expect(await opens("sign-in", "access", { tenant: id })).toBe(false);
  });
});

describe("the session that erases (R-42)", () => {
  const context = { "aws:PrincipalTag/tenant": id };
  const ofTable = (action: string, keys: string[]) =>
    isAllowed(paper.sessions.erasure, {
      action: `dynamodb:${action}`,
      resource: paper.tableArn,
      context: { ...context, ...(keys.length > 0 && { "dynamodb:LeadingKeys": keys }) },
    });
  const ofObject = (session: "commune" | "custody" | "erasure", action: string, folder: string) =>
    isAllowed(paper.sessions[session], { action: `s3:${action}`, resource: `${paper.bucketArn}/${folder}x`, context });

  it("is opened by the job that erases and by nobody else, for exactly one commune", async () => {
    const openers = [...assumedBy].filter(([, assumes]) => assumes.includes("erasure")).map(([name]) => name);
    expect(openers).toEqual(["erase-commune"]);
    expect(await opens("erase-commune", "erasure", {})).toBe(false);
    expect(await opens("erase-commune", "erasure", { tenant: "*" })).toBe(false);
    expect(await opens("erase-commune", "erasure", { tenant: id, role: "admin" })).toBe(false);
  });

  it.each(["GetItem", "Query", "BatchWriteItem"])("may %s in its own commune, in no other", async (action) => {
    expect(await ofTable(action, [`COMMUNE#${id}`])).toBe(true);
    expect(await ofTable(action, ["COMMUNE#aaaaaaaaaaaa"])).toBe(false);
    expect(await ofTable(action, [`COMMUNE#${id}`, "COMMUNE#aaaaaaaaaaaa"])).toBe(false);
    expect(await ofTable(action, [])).toBe(false);
  });

  it.each(["DeleteObject", "DeleteObjectVersion"])(
    "may %s under its own two folders, which no API session may",
    async (action) => {
      for (const folder of [`communes/${id}/`, `exports/${id}/`]) {
        expect(await ofObject("erasure", action, folder)).toBe(true);
        for (const session of ["commune", "custody"] as const)
          expect(await ofObject(session, action, folder)).toBe(false);
      }
      for (const folder of ["communes/aaaaaaaaaaaa/", "exports/aaaaaaaaaaaa/", ""])
        expect(await ofObject("erasure", action, folder)).toBe(false);
    },
  );

  it("reads and writes no document, and lists no other folder", async () => {
    for (const action of ["GetObject", "PutObject"])
      expect(await ofObject("erasure", action, `communes/${id}/`)).toBe(false);
    const lists = (prefix: string) =>
      isAllowed(paper.sessions.erasure, {
        action: "s3:ListBucketVersions",
        resource: paper.bucketArn,
        context: { ...context, "s3:prefix": prefix },
      });
    expect(await lists(`communes/${id}/`)).toBe(true);
    expect(await lists(`exports/${id}/`)).toBe(true);
    for (const prefix of ["", "communes/", "communes/aaaaaaaaaaaa/"]) expect(await lists(prefix)).toBe(false);
  });
});

describe("the session that notes when the reminders last ran (R-30)", () => {
  const may = (action: string, keys: string[], path = "") =>
    isAllowed(paper.sessions.watch, {
      action: `dynamodb:${action}`,
      resource: `${paper.tableArn}${path}`,
      context: keys.length > 0 ? { "dynamodb:LeadingKeys": keys } : {},
    });

  it("is opened by the sweep, by its watcher and where the association reads it", () => {
    const openers = [...assumedBy].filter(([, assumes]) => assumes.includes("watch")).map(([name]) => name);
    expect(openers.sort()).toEqual(["association", "daily-sweep", "watch-reminders"]);
  });

  it.each(["GetItem", "Query", "PutItem", "UpdateItem"])(
    "may %s its one partition and nobody's data",
    async (action) => {
      expect(await may(action, ["WATCH"])).toBe(true);
      for (const key of ["WATCH#1", "WATC", `COMMUNE#${id}`, `ASSOCIATION#${id}`, "AUTH#SESSION#abc"]) {
        expect(await may(action, [key]), key).toBe(false);
        expect(await may(action, ["WATCH", key]), key).toBe(false);
      }
      expect(await may(action, [])).toBe(false);
    },
  );

  it.each(["DeleteItem", "BatchGetItem", "BatchWriteItem", "ConditionCheckItem"])("may not %s", async (action) => {
    expect(await may(action, ["WATCH"])).toBe(false);
  });

  it("reads no index and no document, and takes no tag", async () => {
    for (const index of ["byVendor", "trail", "due", "byPerson"])
      expect(await may("Query", ["WATCH"], `/index/${index}`), index).toBe(false);
    const resource = `${paper.bucketArn}/communes/${id}/x`;
    expect(await isAllowed(paper.sessions.watch, { action: "s3:GetObject", resource })).toBe(false);
    expect(await opens("daily-sweep", "watch", {})).toBe(true);
    expect(await opens("daily-sweep", "watch", { tenant: id })).toBe(false);
  });
});

describe("a commune’s exports (R-40)", () => {
  it("are read and written by its own session, in its own folder", async () => {
    const context = { "aws:PrincipalTag/tenant": id };
    for (const action of ["GetObject", "PutObject"]) {
      const may = (folder: string) =>
        isAllowed(paper.sessions.commune, {
          action: `s3:${action}`,
          resource: `${paper.bucketArn}/${folder}x`,
          context,
        });
      expect(await may(`exports/${id}/`)).toBe(true);
      expect(await may("exports/aaaaaaaaaaaa/")).toBe(false);
    }
  });
});
