import { writeFileSync } from "node:fs";
import { openApiDocument } from "../src/http/openapi.ts";

// Run from anywhere: `node shared/scripts/write-openapi.ts`. The document at the root is what clients are generated from.
writeFileSync(new URL("../../openapi.json", import.meta.url), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
