import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildVigie } from "@vigie/infra/src/build-vigie.ts";
import { Template } from "aws-cdk-lib/assertions";

const { context } = JSON.parse(readFileSync(new URL("../../../cdk.json", import.meta.url), "utf8"));

/** The stacks as `cdk synth` makes them from cdk.json, but for the bundles, which no template shows. */
export const synthesise = () => {
  const outdir = mkdtempSync(join(tmpdir(), "vigie-synth-"));
  const { app, data, vigie } = buildVigie({ outdir, context: { ...context, "aws:cdk:bundling-stacks": [] } });
  return { app, data: Template.fromStack(data), vigie: Template.fromStack(vigie) };
};
