import type { Context } from "@vigie/shared/routes.ts";
import type { SessionKind } from "../jobs/jobs.ts";

/** Per context of the API: its folder here, and the sessions its function may open. The stack and the local gateway read it. */
export const contexts = {
  signIn: { folder: "sign-in", assumes: ["access"] },
  person: { folder: "person", assumes: ["access", "commune"] },
  association: { folder: "association", assumes: ["association", "watch"] },
  commune: { folder: "commune", assumes: ["commune"] },
  agenda: { folder: "agenda", assumes: ["access", "commune"] },
  reminders: { folder: "reminders", assumes: ["commune"] },
  search: { folder: "search", assumes: ["commune"] },
  exports: { folder: "exports", assumes: ["commune"] },
  members: { folder: "members", assumes: ["commune"] },
  vendors: { folder: "vendors", assumes: ["commune"] },
  services: { folder: "services", assumes: ["commune"] },
  contracts: { folder: "contracts", assumes: ["commune"] },
  serviceLevels: { folder: "service-levels", assumes: ["commune"] },
  imports: { folder: "imports", assumes: ["commune"] },
  documents: { folder: "documents", assumes: ["commune", "custody"] },
  cases: { folder: "cases", assumes: ["commune", "custody"] },
} as const satisfies Record<Context, { folder: string; assumes: readonly SessionKind[] }>;
