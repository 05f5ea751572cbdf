import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { documentTag } from "@vigie/functions/lib/document-mark.ts";
import type { ResolveCredential } from "../s3/credentials.ts";
import { renderXml, type XmlElement } from "../s3/xml.ts";
import { listen } from "./listen.ts";

/** What temporary credentials were given for. */
type StsSession = { role: string; tags: Readonly<Record<string, string>>; expiresAt: number };
type StoredSession = StsSession & { secretAccessKey: string; sessionToken: string };

export type Sts = {
  url: string;
  /** The S3 server's view: a commune's session reaches that commune's documents, the process's own key everything, the rest nothing. */
  resolveCredential: ResolveCredential;
  stop: () => Promise<void>;
};

/** The key of the functions' own role, in every environment variable that asks for one. */
export const ownCredentials = { accessKeyId: "vigielocal", secretAccessKey: "vigielocal" };
export const communeRole = "vigie-commune";
export const custodyRole = "vigie-custody";
export const erasureRole = "vigie-erasure";

/** What the roles' policies allow on a commune's objects, told by method: the one reads and adds, the other lists and deletes. */
const methodsOf: Partial<Record<string, readonly string[]>> = {
  [communeRole]: ["GET", "HEAD", "PUT", "POST"],
  [custodyRole]: ["GET", "HEAD", "PUT", "POST"],
  [erasureRole]: ["GET", "DELETE"],
};

// Credentials use letters and digits alone: DynamoDB Local refuses others.
const random = (bytes: number): string => randomBytes(bytes).toString("hex").toUpperCase();

const readTags = (form: URLSearchParams): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (let index = 1; form.has(`Tags.member.${index}.Key`); index += 1) {
    tags[form.get(`Tags.member.${index}.Key`) ?? ""] = form.get(`Tags.member.${index}.Value`) ?? "";
  }
  return tags;
};

const answerError = (code: string, message: string): XmlElement => [
  "ErrorResponse",
  [
    [
      "Error",
      [
        ["Type", "Sender"],
        ["Code", code],
        ["Message", message],
      ],
    ],
  ],
];

/** A small STS: AssumeRole with session tags, and credentials that stop working when they expire. */
export const startSts = async (now: () => number = Date.now): Promise<Sts> => {
  const sessions = new Map<string, StoredSession>();

  const assumeRole = (form: URLSearchParams): XmlElement => {
    const role = form.get("RoleArn")?.split("/").at(-1) ?? "";
    const seconds = Number(form.get("DurationSeconds") ?? 3600);
    const accessKeyId = `ASIA${random(8)}`;
    const session = {
      role,
      tags: readTags(form),
      expiresAt: now() + seconds * 1000,
      secretAccessKey: random(20),
      sessionToken: random(64),
    };
    sessions.set(accessKeyId, session);
    const credentials: XmlElement = [
      "Credentials",
      [
        ["AccessKeyId", accessKeyId],
        ["SecretAccessKey", session.secretAccessKey],
        ["SessionToken", session.sessionToken],
        ["Expiration", new Date(session.expiresAt).toISOString()],
      ],
    ];
    return ["AssumeRoleResponse", [["AssumeRoleResult", [credentials]]]];
  };

  const answer = (form: URLSearchParams): { status: number; body: XmlElement } => {
    if (form.get("Action") !== "AssumeRole") {
      return { status: 400, body: answerError("InvalidAction", "The local STS knows AssumeRole only.") };
    }
    if (!form.get("RoleArn") || !form.get("RoleSessionName")) {
      return { status: 400, body: answerError("ValidationError", "RoleArn and RoleSessionName are required.") };
    }
    return { status: 200, body: assumeRole(form) };
  };

  const server = createServer(async (request, response) => {
    const { status, body } = answer(new URLSearchParams(await text(request)));
    response.writeHead(status, { "content-type": "text/xml" }).end(renderXml(body));
  });

  const resolveCredential: ResolveCredential = (accessKeyId) => {
    if (accessKeyId === ownCredentials.accessKeyId) return ownCredentials;
    const session = sessions.get(accessKeyId);
    if (!session || session.expiresAt <= now()) {
      sessions.delete(accessKeyId);
      return undefined;
    }
    const { secretAccessKey, sessionToken, role, tags } = session;
    const methods = methodsOf[role];
    if (!methods || !tags.tenant) return undefined;
    const prefixes = [`communes/${tags.tenant}/`, `exports/${tags.tenant}/`];
    // The bucket's policy: only custody reads what was not found clean.
    const readsTagged = role === communeRole ? { prefix: "communes/", tag: documentTag, value: "clean" } : undefined;
    return { secretAccessKey, sessionToken, prefixes, methods, readsTagged };
  };

  return { ...(await listen(server)), resolveCredential };
};
