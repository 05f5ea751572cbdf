import { Validations } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildOnPaper } from "./lib/synthesise.ts";

describe("cdk-nag's AwsSolutions rules", () => {
  let built: ReturnType<typeof buildOnPaper>;
  beforeEach(() => {
    built = buildOnPaper();
  }, 60_000);
  afterEach(() => built.discard());

  it("find nothing that is not acknowledged: a synthesis with a finding throws", () => {
    expect(() => built.app.synth()).not.toThrow();
  }, 60_000);

  it("are really asked: a bucket open to plain HTTP stops the synthesis", () => {
    new Bucket(built.data, "Open");
    expect(() => built.app.synth()).toThrow("AwsSolutions-S10");
  }, 60_000);

  it("are set aside only with a reason that says something", () => {
    const acknowledged = built.app.node
      .findAll()
      .flatMap(({ node }) =>
        node.metadata
          .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap(({ data }) => Object.entries<string>(data)),
      );
    expect(acknowledged.length).toBeGreaterThan(0);
    for (const [id, reason] of acknowledged) expect(reason.length, id).toBeGreaterThanOrEqual(40);
  });
});
