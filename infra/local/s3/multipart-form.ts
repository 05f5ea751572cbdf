import { S3Error } from "./s3-error.ts";

type UploadForm = {
  /** Names in lower case. */
  fields: ReadonlyMap<string, string>;
  bytes: Buffer;
};

const parse = async (body: Buffer, contentType: string): Promise<[string, string | File][]> => {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    return [...form];
  } catch {
    throw new S3Error("MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.");
  }
};

/**
 * Reads the form of a browser upload: text fields, each once, then one file named `file` at the end.
 * @throws S3Error MalformedPOSTRequest, InvalidArgument
 */
export const readUploadForm = async (body: Buffer, contentType: string): Promise<UploadForm> => {
  const entries = await parse(body, contentType);
  const [name, file] = entries.pop() ?? [];
  if (name !== "file" || !(file instanceof File)) {
    throw new S3Error("InvalidArgument", "POST requires one file, in the last field of the form, named file.");
  }
  const texts = entries.flatMap(([field, value]): [string, string][] =>
    typeof value === "string" ? [[field.toLowerCase(), value]] : [],
  );
  const fields = new Map(texts);
  if (fields.size !== entries.length || fields.has("file")) {
    throw new S3Error("InvalidArgument", "A field of the form is repeated or is not text.");
  }
  return { fields, bytes: Buffer.from(await file.arrayBuffer()) };
};
