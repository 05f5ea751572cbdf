import type { UploadTicket } from "@vigie/shared/document/document.ts";

/** Posts bytes as a browser does with the ticket's form; `changes` are fields somebody altered. */
export const postDocument = (
  { url, fields }: UploadTicket,
  bytes: Buffer,
  changes: Record<string, string> = {},
): Promise<Response> => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), "file.pdf");
  return fetch(url, { method: "POST", body: form });
};
