import { contexts } from "@vigie/functions/api/contexts.ts";
import { jobs } from "@vigie/functions/jobs/jobs.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper } from "./lib/deploy-on-paper.ts";
import { synthesise } from "./lib/synthesise.ts";

let paper: Paper;
beforeAll(() => {
  paper = deployOnPaper(synthesise());
}, 60_000);

describe("the functions", () => {
  it("are the authorizer, one a context and one a job", () => {
    const folders = Object.values(contexts).map(({ folder }) => folder);
    expect([...paper.functions.keys()].sort()).toEqual(["authorizer", ...folders, ...Object.keys(jobs)].sort());
  });

  it("run Node 24 on arm64, their environment sealed with our key", () => {
    const [key] = paper.all("AWS::KMS::Key")[0] ?? [];
    for (const [name, { properties }] of paper.functions) {
      expect(properties, name).toMatchObject({ Runtime: "nodejs24.x", Architectures: ["arm64"] });
      expect(properties.KmsKeyArn, name).toMatch(new RegExp(`key/${key}$`));
    }
  });

  it("are told the same things, whatever their rights", () => {
    for (const [name, { properties }] of paper.functions)
      expect(properties.Environment.Variables, name).toEqual(paper.environment);
  });

  it("find a queue of their own making where their environment says", () => {
    const prefix = "https://sqs.eu-central-2.amazonaws.com/123456789012/vigie-";
    expect(paper.environment.QUEUE_PREFIX).toBe(prefix);
    const names = paper.all("AWS::SQS::Queue").map(([, { QueueName }]) => String(QueueName));
    for (const [name, { trigger }] of Object.entries(jobs))
      if (trigger.kind === "queue") expect(names).toContain(`vigie-${name}`);
  });

  it("write to a log of their own, kept 90 days, sealed with our key (R-71)", () => {
    const logs = new Map(paper.all("AWS::Logs::LogGroup"));
    expect(logs.size).toBe(paper.functions.size + 1);
    for (const log of logs.values()) expect(log).toMatchObject({ RetentionInDays: 90, KmsKeyId: expect.any(String) });
    const used = [...paper.functions.values()].map(({ properties }) => properties.LoggingConfig.LogGroup);
    expect(new Set(used).size).toBe(paper.functions.size);
    for (const log of used) expect(logs.has(log)).toBe(true);
  });
});
