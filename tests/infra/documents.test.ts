import { beforeAll, describe, expect, it } from "vitest";
import { account, deployOnPaper, type Paper, type Policy, region } from "./lib/deploy-on-paper.ts";
import { isAllowed } from "./lib/is-allowed.ts";
import { synthesise } from "./lib/synthesise.ts";

const tenant = "aaaaaaaaaaaa";
const other = "bbbbbbbbbbbb";
const mark = "s3:ExistingObjectTag/vigie";

let paper: Paper;
let policy: Policy;
beforeAll(() => {
  paper = deployOnPaper(synthesise());
  const found = paper
    .all<{ Bucket: string; PolicyDocument: Policy }>("AWS::S3::BucketPolicy")
    .find(([, { Bucket }]) => paper.bucketArn.endsWith(Bucket.toLowerCase()));
  if (!found) throw new Error("the bucket has no policy");
  policy = found[1].PolicyDocument;
}, 180_000);

type Who = "commune" | "custody" | "erasure" | "scanner" | "anyRole";
const roleOf = (who: Who) => {
  if (who === "commune" || who === "custody" || who === "erasure") return paper.sessions[who];
  // A role with every right on S3 shows what the bucket itself refuses.
  const all = { Version: "2012-10-17", Statement: [{ Effect: "Allow" as const, Action: "s3:*", Resource: "*" }] };
  if (who === "anyRole") return { arn: `arn:aws:iam::${account}:role/anybody`, policies: [all] };
  const scanner = paper.role("vigie-scanner");
  return scanner;
};

const key = (commune = tenant) => `communes/${commune}/doc_01k`;
const may = (who: Who, action: string, objectKey: string, context: Record<string, string> = {}) =>
  isAllowed(roleOf(who), {
    action: `s3:${action}`,
    resource: `${paper.bucketArn}/${objectKey}`,
    context: {
      "aws:PrincipalTag/tenant": tenant,
      "aws:PrincipalArn": roleOf(who).arn,
      "aws:SecureTransport": "true",
      "s3:TlsVersion": "1.3",
      ...context,
    },
    resourcePolicy: policy,
  });

type Case = [Who, string, string, Record<string, string>, boolean];
const clean = { [mark]: "clean" };
const pending = { [mark]: "pending" };

/** Each refusal stands beside a permission that differs in one fact: who asks, for what, of which key, or its mark. */
const cases: Case[] = [
  // Reading: only what is marked clean, and only one's own.
  ["commune", "GetObject", key(), clean, true],
  ["commune", "GetObject", key(), pending, false],
  ["commune", "GetObject", key(), { [mark]: "held" }, false],
  ["commune", "GetObject", key(), { [mark]: "removed" }, false],
  ["commune", "GetObject", key(), { [mark]: "Clean" }, false],
  ["commune", "GetObject", key(), {}, false],
  ["commune", "GetObject", key(other), clean, false],
  ["commune", "GetObject", `communes/${tenant}x/doc_01k`, clean, false],
  ["custody", "GetObject", key(), pending, true],
  ["custody", "GetObject", key(), {}, true],
  ["custody", "GetObject", key(other), pending, false],
  ["custody", "GetObject", key(other), clean, false],
  ["scanner", "GetObject", key(), pending, true],
  ["scanner", "GetObject", key(other), {}, true],
  ["scanner", "GetObjectVersion", key(), pending, true],
  ["anyRole", "GetObject", key(), clean, true],
  ["anyRole", "GetObject", key(), pending, false],
  ["anyRole", "GetObject", key(), {}, false],
  ["anyRole", "GetObjectVersion", key(), clean, true],
  ["anyRole", "GetObjectVersion", key(), pending, false],
  ["anyRole", "GetObject", `exports/${tenant}/exp_01k`, {}, true],
  ["erasure", "GetObject", key(), clean, false],
  // Taking in: custody alone, and only its own.
  ["custody", "PutObject", key(), {}, true],
  ["custody", "PutObject", key(other), {}, false],
  ["custody", "PutObject", `exports/${tenant}/exp_01k`, {}, false],
  ["commune", "PutObject", key(), {}, false],
  ["commune", "PutObject", `exports/${tenant}/exp_01k`, {}, true],
  ["anyRole", "PutObject", key(), {}, false],
  ["anyRole", "PutObject", `exports/${tenant}/exp_01k`, {}, true],
  ["scanner", "PutObject", key(), {}, false],
  ["scanner", "PutObject", "malware-protection-resource-validation-object", {}, true],
  // Marking: custody alone; not even the scanner.
  ["custody", "PutObjectTagging", key(), pending, true],
  ["custody", "PutObjectTagging", key(other), pending, false],
  ["custody", "DeleteObjectTagging", key(), clean, false],
  ["commune", "PutObjectTagging", key(), pending, false],
  ["scanner", "PutObjectTagging", key(), pending, false],
  ["anyRole", "PutObjectTagging", key(), pending, false],
  ["anyRole", "PutObjectVersionTagging", key(), pending, false],
  ["anyRole", "DeleteObjectTagging", key(), clean, false],
  ["anyRole", "DeleteObjectVersionTagging", key(), clean, false],
  ["anyRole", "GetObjectTagging", key(), pending, true],
  // Deleting: no role that serves requests or jobs, but the one that ends a commune.
  ["commune", "DeleteObject", key(), clean, false],
  ["commune", "DeleteObjectVersion", key(), clean, false],
  ["custody", "DeleteObject", key(), pending, false],
  ["custody", "DeleteObjectVersion", key(), pending, false],
  ["scanner", "DeleteObject", key(), pending, false],
  ["scanner", "DeleteObjectVersion", key(), pending, false],
  ["erasure", "DeleteObject", key(), clean, true],
  ["erasure", "DeleteObjectVersion", key(), clean, true],
  ["erasure", "DeleteObject", key(other), clean, false],
];

/** What of a mark an action may know: the simulator refuses a fact that its action has no sense for. */
const markless: ReadonlySet<string> = new Set(["PutObject", "DeleteObject", "DeleteObjectVersion"]);

describe("the documents' bucket, asked by each who might (R-48, R-49, R-50)", () => {
  it("has at least forty answers to give, of both kinds", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(([, , , , allowed]) => allowed).length).toBeGreaterThan(12);
  });

  it.each(cases)("to %s, %s of %s with %j: %s", async (who, action, objectKey, context, allowed) =>
    expect(await may(who, action, objectKey, markless.has(action) ? {} : context)).toBe(allowed),
  );

  it("takes a document under our key, and refuses any other", async () => {
    const ours = paper.all("AWS::KMS::Key")[0]?.[0];
    const encryption = "s3:x-amz-server-side-encryption";
    const under = (id: string | undefined) => ({
      [encryption]: "aws:kms",
      [`${encryption}-aws-kms-key-id`]: `arn:aws:kms:${region}:${account}:key/${id}`,
    });
    expect(await may("custody", "PutObject", key(), under(ours))).toBe(true);
    expect(await may("custody", "PutObject", key(), under("another"))).toBe(false);
    expect(await may("custody", "PutObject", key(), { [encryption]: "AES256" })).toBe(false);
  });

  it("refuses what does not come over a current TLS", async () => {
    expect(await may("custody", "PutObject", key(), { "aws:SecureTransport": "false" })).toBe(false);
    expect(await may("custody", "PutObject", key(), { "s3:TlsVersion": "1.1" })).toBe(false);
  });

  it("lets go of what was never found clean and of what was removed, a day after (R-48)", () => {
    const [[, bucket] = []] = paper
      .all<{ LifecycleConfiguration: { Rules: Record<string, unknown>[] } }>("AWS::S3::Bucket")
      .filter(([id]) => paper.bucketArn.endsWith(id.toLowerCase()));
    for (const value of ["pending", "removed"])
      expect(bucket?.LifecycleConfiguration.Rules).toContainEqual(
        expect.objectContaining({
          Status: "Enabled",
          Prefix: "communes/",
          ExpirationInDays: 1,
          TagFilters: [{ Key: "vigie", Value: value }],
        }),
      );
  });
});

describe("custody's session", () => {
  it("has no row of the table", async () => {
    for (const action of ["GetItem", "Query", "PutItem", "BatchGetItem"]) {
      const context = { "aws:PrincipalTag/tenant": tenant, "dynamodb:LeadingKeys": [`COMMUNE#${tenant}`] };
      const request = { action: `dynamodb:${action}`, resource: paper.tableArn, context };
      expect(await isAllowed(paper.sessions.custody, request), action).toBe(false);
      expect(await isAllowed(paper.sessions.commune, request), action).toBe(true);
    }
  });
});

describe("the scanner", () => {
  it("looks at every document that arrives, and marks nothing", () => {
    const [[, plan] = [], ...others] = paper.all<{
      Role: string;
      ProtectedResource: { S3Bucket: { ObjectPrefixes: string[] } };
      Actions: unknown;
    }>("AWS::GuardDuty::MalwareProtectionPlan");
    expect(others).toEqual([]);
    expect(plan?.ProtectedResource.S3Bucket.ObjectPrefixes).toEqual(["communes/"]);
    expect(plan?.Actions).toEqual({ Tagging: { Status: "DISABLED" } });
  });

  it("is heard by the job that goes by it, of our bucket alone", () => {
    const rules = paper.all<{ EventPattern: { source: string[]; detail: unknown }; Targets: { Arn: string }[] }>(
      "AWS::Events::Rule",
    );
    const [rule, ...others] = rules
      .map(([, each]) => each)
      .filter(({ EventPattern }) => EventPattern.source.includes("aws.guardduty"));
    expect(others).toEqual([]);
    expect(rule?.EventPattern).toMatchObject({
      "detail-type": ["GuardDuty Malware Protection Object Scan Result"],
      detail: { s3ObjectDetails: { bucketName: [paper.environment.BUCKET_NAME] } },
    });
    expect(rule?.Targets.map(({ Arn }) => Arn)).toEqual([expect.stringMatching(/documentscannedQueue/)]);
  });

  it("wakes a person when an analysis does not end (R-45)", () => {
    const alarms = paper
      .all<{ AlarmName: string; MetricName?: string }>("AWS::CloudWatch::Alarm")
      .map(([, each]) => each);
    expect(alarms).toContainEqual(
      expect.objectContaining({ AlarmName: "vigie-scans-stuck", MetricName: "ScansStuck" }),
    );
    const filters = paper
      .all<{ FilterPattern: string; MetricTransformations: { MetricName: string }[] }>("AWS::Logs::MetricFilter")
      .filter(([, { MetricTransformations }]) => MetricTransformations[0]?.MetricName === "ScansStuck")
      .map(([, each]) => each.FilterPattern);
    expect(filters.length).toBeGreaterThan(0);
    for (const pattern of filters) expect(pattern).toContain("scan.stuck");
  });
});
