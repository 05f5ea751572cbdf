import { checkScope, findCredential, type ResolveCredential } from "./credentials.ts";
import { readUploadForm } from "./multipart-form.ts";
import type { ObjectStore } from "./object-store.ts";
import type { ObjectVersion } from "./object-version.ts";
import { enforcePolicy } from "./post-policy.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import { answerXml, type S3Response } from "./s3-response.ts";
import { checkSignature, parseCredentialScope, sigv4Algorithm } from "./sigv4.ts";
import { describeStored, storeObject } from "./store-object.ts";
import { parseTagDocument } from "./tags.ts";

type Options = { store: ObjectStore; credentials: ResolveCredential; now: () => Date };

const authenticateForm = async (fields: ReadonlyMap<string, string>, resolve: ResolveCredential) => {
  const policy = fields.get("policy");
  if (policy === undefined) throw new S3Error("AccessDenied", "Access Denied");
  const scope = parseCredentialScope(fields.get("x-amz-credential") ?? "");
  const isSigv4 = fields.get("x-amz-algorithm") === sigv4Algorithm;
  if (!isSigv4 || !scope || fields.get("x-amz-date")?.slice(0, 8) !== scope.day) {
    throw new S3Error("InvalidArgument", "The signature fields of the form are missing or malformed.");
  }
  const credential = await findCredential(resolve, scope.accessKeyId, fields.get("x-amz-security-token"));
  checkSignature(policy, fields.get("x-amz-signature") ?? "", credential.secretAccessKey, scope);
  return { policy, credential };
};

const refuseUnimplemented = (fields: ReadonlyMap<string, string>): void => {
  const beyond = ["redirect", "success_action_redirect", "if-none-match", "if-match"].find((name) => fields.has(name));
  if (beyond) throw new S3Error("NotImplemented", `The field ${beyond} is not implemented.`);
  if (fields.get("key")?.includes("${" + "filename}")) {
    throw new S3Error("NotImplemented", "A key made of the client's file name is not implemented.");
  }
};

const answerStored = (version: ObjectVersion, wanted: string | undefined, url: string): S3Response => {
  const headers = { ...describeStored(version), location: url };
  if (wanted !== "201") return { status: wanted === "200" ? 200 : 204, headers };
  const { bucket, key, etag } = version;
  return answerXml(
    201,
    [
      "PostResponse",
      [
        ["Location", url],
        ["Bucket", bucket],
        ["Key", key],
        ["ETag", etag],
      ],
    ],
    headers,
  );
};

/**
 * A browser's upload by presigned POST: signature, policy, scope and checksums, then the object is stored.
 * @throws S3Error
 */
export const postObject = async (
  request: S3Request,
  { store, credentials, now }: Options,
): Promise<{ version: ObjectVersion; response: S3Response }> => {
  const form = await readUploadForm(request.body, request.headers.get("content-type") ?? "");
  const { policy, credential } = await authenticateForm(form.fields, credentials);
  // The bucket is the address's, named in the form or not, and a condition has to name it.
  const { bucket } = request;
  if ((form.fields.get("bucket") ?? bucket) !== bucket)
    throw new S3Error("AccessDenied", "The form is for another bucket.");
  const fields = new Map([...form.fields, ["bucket", bucket]]);
  enforcePolicy(policy, fields, form.bytes.length, now());
  refuseUnimplemented(fields);
  const key = fields.get("key") ?? "";
  if (key === "") throw new S3Error("InvalidArgument", "Bucket POST must contain a field named 'key'.");
  if (Buffer.byteLength(key) > 1024) throw new S3Error("KeyTooLongError", "Your key is too long");
  checkScope(credential, key, "POST");
  const tagging = fields.get("tagging");
  const version = storeObject(store, {
    bucket,
    key,
    bytes: form.bytes,
    headers:
      tagging === undefined
        ? fields
        : new Map([...fields, ["x-amz-tagging", new URLSearchParams(parseTagDocument(tagging)).toString()]]),
    onlyIfAbsent: false,
  });
  const url = `http://${request.headers.get("host")}/${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;
  return { version, response: answerStored(version, fields.get("success_action_status"), url) };
};
