import { S3Error } from "./s3-error.ts";

export type Credential = {
  secretAccessKey: string;
  /** Present for temporary credentials: every request must then carry the same token. */
  sessionToken?: string | undefined;
  /** Present for a scoped session: the only keys it reaches start with one of these. */
  prefixes?: readonly string[] | undefined;
  /** Present for a session that may do nothing else: the methods it may use. */
  methods?: readonly string[] | undefined;
  /** Present where the bucket's policy lets the session read only objects of this tag, under this prefix. */
  readsTagged?: { prefix: string; tag: string; value: string } | undefined;
};

/** Finds the credential of an access key, or undefined when there is none (or none any more). */
export type ResolveCredential = (accessKeyId: string) => Credential | undefined | Promise<Credential | undefined>;

/**
 * The credential of an access key, once the session token has been compared.
 * @throws S3Error InvalidAccessKeyId (unknown, or temporary and without its token), InvalidToken
 */
export const findCredential = async (
  resolve: ResolveCredential,
  accessKeyId: string,
  token: string | undefined,
): Promise<Credential> => {
  const credential = await resolve(accessKeyId);
  if (!credential || (credential.sessionToken !== undefined && token === undefined)) {
    throw new S3Error("InvalidAccessKeyId", "The access key ID you provided does not exist in our records.");
  }
  if (token !== credential.sessionToken) {
    throw new S3Error("InvalidToken", "The provided token is malformed or otherwise invalid.");
  }
  return credential;
};

/**
 * Holds a scoped session to its prefixes and methods; a bucket-wide request counts as the empty key.
 * @throws S3Error AccessDenied
 */
export const checkScope = ({ prefixes = [""], methods }: Credential, key: string, method: string): void => {
  const isInside = prefixes.some((prefix) => key.startsWith(prefix));
  if (!isInside || (methods && !methods.includes(method))) throw new S3Error("AccessDenied", "Access Denied");
};

/**
 * Holds a session to reading what is tagged for it; `tagsOf` is asked only where it matters.
 * @throws S3Error AccessDenied
 */
export const checkTag = (
  { readsTagged }: Credential,
  key: string,
  method: string,
  tagsOf: () => Record<string, string>,
) => {
  const isRead = method === "GET" || method === "HEAD";
  if (!readsTagged || !isRead || !key.startsWith(readsTagged.prefix)) return;
  if (tagsOf()[readsTagged.tag] !== readsTagged.value) throw new S3Error("AccessDenied", "Access Denied");
};
