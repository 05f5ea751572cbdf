import { AssumeRoleCommand, type STSClient } from "@aws-sdk/client-sts";
import type { AwsCredentialIdentity } from "@aws-sdk/types";
import type { SessionKind } from "../jobs/jobs.ts";
import type { Config } from "./config.ts";

/** Whose data a session is for. The tags end up in the role's policy: the second wall around a commune. */
export type SessionScope =
  | { kind: "commune"; tenant: string }
  | { kind: "custody"; tenant: string }
  | { kind: "association"; association: string; tenant?: string }
  | { kind: "access" }
  | { kind: "erasure"; tenant: string }
  | { kind: "watch" };

const lifetimeSeconds = 900;

const roleOf = (config: Config): Record<SessionKind, string> => ({
  commune: config.COMMUNE_ROLE_ARN,
  custody: config.CUSTODY_ROLE_ARN,
  association: config.ASSOCIATION_ROLE_ARN,
  access: config.ACCESS_ROLE_ARN,
  erasure: config.ERASURE_ROLE_ARN,
  watch: config.WATCH_ROLE_ARN,
});

const tagsOf = (scope: SessionScope) =>
  Object.entries(scope)
    .filter(([key]) => key !== "kind")
    .map(([Key, Value]) => ({ Key, Value }));

/** A name for CloudTrail: whose session, without anything personal. */
export const scopeName = (scope: SessionScope): string =>
  [scope.kind, ...tagsOf(scope).map((tag) => tag.Value)].join("-");

/** Credentials for one scope, as a provider the SDK caches until shortly before they expire. Nothing is cached across scopes. */
export const sessionCredentials =
  (sts: STSClient, config: Config, scope: SessionScope) => async (): Promise<AwsCredentialIdentity> => {
    const tags = tagsOf(scope);
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: roleOf(config)[scope.kind],
        RoleSessionName: scopeName(scope),
        DurationSeconds: lifetimeSeconds,
        ...(tags.length > 0 && { Tags: tags }),
      }),
    );
    if (!Credentials?.AccessKeyId || !Credentials.SecretAccessKey) throw new Error("STS answered without credentials");
    return {
      accessKeyId: Credentials.AccessKeyId,
      secretAccessKey: Credentials.SecretAccessKey,
      ...(Credentials.SessionToken && { sessionToken: Credentials.SessionToken }),
      ...(Credentials.Expiration && { expiration: Credentials.Expiration }),
    };
  };
