import * as z from "zod";
import { route } from "../http/route.ts";
import { ExportId } from "../ids.ts";
import { ExportView } from "./export.ts";

const by = ["communeAdmin"] as const;

export const exportRoutes = {
  list: route({
    method: "GET",
    path: "/exports",
    summary: "The full exports of the last months, newest first, and how far each is.",
    by,
    answer: z.object({ items: z.array(ExportView) }),
  }),
  request: route({
    method: "POST",
    path: "/exports",
    summary: "Ask for everything the commune has here, as one archive; a mail says when it is ready.",
    by,
    answer: ExportView,
    status: 201,
    whileClosed: true,
    errors: ["export.alreadyRunning"],
  }),
  open: route({
    method: "GET",
    path: "/exports/{exportId}/address",
    summary: "A short-lived address to download the archive from.",
    by,
    params: z.strictObject({ exportId: ExportId }),
    answer: z.object({ url: z.string() }),
    errors: ["item.unknown", "export.notReady"],
  }),
};
