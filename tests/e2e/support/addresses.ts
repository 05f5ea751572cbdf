import { tmpdir } from "node:os";
import { join } from "node:path";

const ports = { web: 3610, api: 4610, inbox: 8610 };

/** Where the browser tests' own Vigie listens, away from one that somebody has running. */
export const addresses = {
  web: `http://localhost:${ports.web}`,
  api: `http://localhost:${ports.api}`,
  inbox: `http://localhost:${ports.inbox}`,
  environment: {
    VIGIE_WEB_PORT: String(ports.web),
    VIGIE_API_PORT: String(ports.api),
    VIGIE_INBOX_PORT: String(ports.inbox),
    VIGIE_DATA: join(tmpdir(), "vigie-e2e"),
  },
};
