import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildVigie } from "@vigie/infra/src/build-vigie.ts";
import { Template } from "aws-cdk-lib/assertions";

const { context } = JSON.parse(readFileSync(new URL("../../../cdk.json", import.meta.url), "utf8"));

/** The app as `cdk synth` makes it from cdk.json, but for the bundles, which no template shows. */
export const buildOnPaper = () => {
  const outdir = mkdtempSync(join(tmpdir(), "vigie-synth-"));
  const built = buildVigie({ outdir, context: { ...context, "aws:cdk:bundling-stacks": [] } });
  return { ...built, discard: () => rmSync(outdir, { recursive: true }) };
};

let templates: { data: Template; vigie: Template } | undefined;

/** Both stacks' templates, made once a process. */
export const synthesise = () => {
  if (!templates) {
    const { data, vigie, discard } = buildOnPaper();
    templates = { data: Template.fromStack(data), vigie: Template.fromStack(vigie) };
    discard();
  }
  return templates;
};
