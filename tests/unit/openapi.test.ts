import { readFileSync } from "node:fs";
import { openApiDocument } from "@vigie/shared/http/openapi.ts";
import { expect, it } from "vitest";

it("publishes the API as it is: openapi.json is what the route table makes", () => {
  const published: unknown = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));
  expect(published).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});
