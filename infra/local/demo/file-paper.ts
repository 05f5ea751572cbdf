import { createHash } from "node:crypto";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { RouteCaller } from "../api/route-caller.ts";
import { demoPdf } from "./demo-pdf.ts";

type About = Omit<BodyInputOf<typeof documentRoutes.promise>, "contentType" | "bytes" | "sha256">;

/** Files a fictional PDF that says one line, as a browser would: promised, posted, confirmed. Answers its id. */
export const filePaper = async ({ call }: RouteCaller, as: string, about: About, says: string): Promise<string> => {
  const bytes = demoPdf(says);
  const sha256 = createHash("sha256").update(bytes).digest("base64");
  const { document, url, fields } = await call(documentRoutes.promise, {
    as,
    body: { ...about, contentType: "application/pdf", bytes: bytes.length, sha256 },
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(bytes)], { type: "application/pdf" }));
  const answer = await fetch(url, { method: "POST", body: form });
  if (!answer.ok) throw new Error(`the bucket answered ${answer.status}`);
  await call(documentRoutes.confirm, { as, params: { documentId: document.id } });
  return document.id;
};
