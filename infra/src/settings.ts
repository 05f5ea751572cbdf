import type { App } from "aws-cdk-lib";

const names = ["webUrl", "mailDomain", "operatorsEmail", "sealingKeySecret", "tokenKeysParameter"] as const;

/** What differs from one deployment to the next: addresses, and the names (never the values) of secrets. */
export type Settings = Record<(typeof names)[number], string>;

/** Reads the context key `vigie`; a missing setting names itself and stops the synthesis. */
export const readSettings = (app: App): Settings => {
  const given: Record<string, unknown> = app.node.getContext("vigie");
  const read = (name: (typeof names)[number]) => {
    const value = given[name];
    if (typeof value !== "string" || value === "") throw new Error(`cdk.json: context.vigie.${name} is missing`);
    return value;
  };
  return {
    webUrl: read("webUrl"),
    mailDomain: read("mailDomain"),
    operatorsEmail: read("operatorsEmail"),
    sealingKeySecret: read("sealingKeySecret"),
    tokenKeysParameter: read("tokenKeysParameter"),
  };
};
