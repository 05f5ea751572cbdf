import { authenticate } from "./authenticate.ts";
import { decodeAwsChunked } from "./aws-chunked.ts";
import { checkScope, checkTag, type ResolveCredential } from "./credentials.ts";
import { getObject, overridableHeaders } from "./get-object.ts";
import { listObjects } from "./list-objects.ts";
import { listVersions } from "./list-versions.ts";
import { abortUpload, completeUpload, createUpload, type MultipartUploads, putPart } from "./multipart-upload.ts";
import type { ObjectStore } from "./object-store.ts";
import type { ObjectVersion } from "./object-version.ts";
import { postObject } from "./post-object.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import type { S3Response } from "./s3-response.ts";
import { describeStored, storeObject } from "./store-object.ts";
import { answerTags, parseTagDocument } from "./tags.ts";

type Context = {
  store: ObjectStore;
  uploads: MultipartUploads;
  credentials: ResolveCredential;
  now: () => Date;
  announceCreated: (version: ObjectVersion) => void;
};

type Operation = (context: Context, request: S3Request) => S3Response;

const putObject: Operation = ({ store, announceCreated }, { bucket, key, headers, body }) => {
  const condition = headers.get("if-none-match");
  if ((condition !== undefined && condition !== "*") || headers.has("if-match")) {
    throw new S3Error("NotImplemented", 'Of the conditional writes, only If-None-Match: "*" is implemented.');
  }
  const isChunked = headers.get("x-amz-content-sha256") === "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
  const { bytes, trailers } = isChunked ? decodeAwsChunked(body, headers) : { bytes: body, trailers: [] };
  const version = storeObject(store, {
    bucket,
    key,
    bytes,
    headers: new Map([...headers, ...trailers]),
    onlyIfAbsent: condition === "*",
  });
  announceCreated(version);
  return { status: 200, headers: describeStored(version) };
};

const deleteObject: Operation = ({ store }, { bucket, key, query }) => {
  const versionId = query.get("versionId");
  if (versionId) {
    store.removeVersion({ bucket, key }, versionId);
    return { status: 204, headers: { "x-amz-version-id": versionId } };
  }
  const marker = store.hide({ bucket, key });
  return { status: 204, headers: { "x-amz-version-id": marker.versionId, "x-amz-delete-marker": "true" } };
};

const getTags: Operation = ({ store }, { bucket, key, query }) =>
  answerTags(store.find({ bucket, key }, query.get("versionId")));

const putTags: Operation = ({ store }, { bucket, key, query, body }) => {
  const version = store.find({ bucket, key }, query.get("versionId"));
  store.setTags(version, parseTagDocument(body.toString("utf8")));
  return { status: 200, headers: { "x-amz-version-id": version.versionId } };
};

const createBucket: Operation = ({ store }, { bucket }) => {
  store.createBucket(bucket);
  return { status: 200, headers: { location: `/${bucket}` } };
};

const headBucket: Operation = ({ store }, { bucket }) => {
  store.requireBucket(bucket);
  return { status: 200 };
};

const readParameters = ["versionId", ...overridableHeaders.map((name) => `response-${name}`)];
const versionParameters = ["versions", "prefix", "max-keys", "key-marker", "version-id-marker"];
const listParameters = ["list-type", "prefix", "max-keys", "continuation-token", "start-after", "fetch-owner"];

type Route = { level: "bucket" | "object"; method: string; needs?: string; allows: readonly string[]; run: Operation };

const routes: readonly Route[] = [
  { level: "bucket", method: "PUT", allows: [], run: createBucket },
  { level: "bucket", method: "HEAD", allows: [], run: headBucket },
  {
    level: "bucket",
    method: "GET",
    needs: "list-type",
    allows: listParameters,
    run: ({ store }, request) => listObjects(store, request),
  },
  {
    level: "bucket",
    method: "GET",
    needs: "versions",
    allows: versionParameters,
    run: ({ store }, request) => listVersions(store, request),
  },
  {
    level: "object",
    method: "POST",
    needs: "uploads",
    allows: ["uploads"],
    run: ({ store, uploads }, request) => createUpload(store, uploads, request),
  },
  {
    level: "object",
    method: "PUT",
    needs: "partNumber",
    allows: ["partNumber", "uploadId"],
    run: ({ uploads }, request) => putPart(uploads, request),
  },
  {
    level: "object",
    method: "POST",
    needs: "uploadId",
    allows: ["uploadId"],
    run: ({ store, uploads, announceCreated }, request) => {
      const { version, response } = completeUpload(store, uploads, request);
      announceCreated(version);
      return response;
    },
  },
  {
    level: "object",
    method: "DELETE",
    needs: "uploadId",
    allows: ["uploadId"],
    run: ({ uploads }, request) => abortUpload(uploads, request),
  },
  { level: "object", method: "PUT", needs: "tagging", allows: ["tagging", "versionId"], run: putTags },
  { level: "object", method: "PUT", allows: [], run: putObject },
  { level: "object", method: "GET", needs: "tagging", allows: ["tagging", "versionId"], run: getTags },
  { level: "object", method: "GET", allows: readParameters, run: ({ store }, request) => getObject(store, request) },
  { level: "object", method: "HEAD", allows: readParameters, run: ({ store }, request) => getObject(store, request) },
  { level: "object", method: "DELETE", allows: ["versionId"], run: deleteObject },
];

// A parameter that is not known makes another operation of the request (?acl, ?uploads): it is refused, never ignored.
const findRoute = ({ method, key, query }: S3Request): Route => {
  const level = key === "" ? "bucket" : "object";
  const route = routes.find(
    (candidate) =>
      candidate.level === level &&
      candidate.method === method &&
      (candidate.needs === undefined || query.has(candidate.needs)) &&
      [...query.keys()].every((name) => candidate.allows.includes(name)),
  );
  if (!route) throw new S3Error("NotImplemented", "This operation is not implemented by the local server.");
  return route;
};

/**
 * Answers one request: authenticates it, holds it to the session's prefix, runs the operation.
 * @throws S3Error
 */
export const route = async (context: Context, incoming: S3Request): Promise<S3Response> => {
  if (incoming.method === "POST" && incoming.key === "" && incoming.query.size === 0) {
    const { version, response } = await postObject(incoming, context);
    context.announceCreated(version);
    return response;
  }
  const { credential, request } = await authenticate(incoming, context.credentials, context.now());
  const { level, run } = findRoute(request);
  checkScope(credential, level === "object" ? request.key : (request.query.get("prefix") ?? ""), request.method);
  if (level === "object")
    checkTag(
      credential,
      request.key,
      request.method,
      () => context.store.find(request, request.query.get("versionId")).tags,
    );
  return run(context, request);
};
