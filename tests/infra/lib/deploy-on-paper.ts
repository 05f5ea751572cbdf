import type { Template } from "aws-cdk-lib/assertions";

export const account = "123456789012";
export const region = "eu-central-2";

export type Statement = {
  Effect: "Allow" | "Deny";
  Action: string | string[];
  Resource?: string | string[];
  Principal?: unknown;
  Condition?: Record<string, Record<string, unknown>>;
};
export type Policy = { Version: string; Statement: Statement[] };
export type PaperRole = { arn: string; trust: Policy; policies: Policy[] };

type Role = { AssumeRolePolicyDocument: Policy; ManagedPolicyArns?: string[]; Policies?: unknown[] };
type LambdaFunction = {
  FunctionName: string;
  Role: string;
  Runtime: string;
  Architectures: string[];
  KmsKeyArn: string;
  Timeout: number;
  Environment: { Variables: Record<string, string> };
  LoggingConfig: { LogGroup: string };
};

const pseudoParameters: Record<string, string> = {
  "AWS::AccountId": account,
  "AWS::Region": region,
  "AWS::Partition": "aws",
  "AWS::URLSuffix": "amazonaws.com",
};

const arnPatterns: Record<string, (name: string) => string> = {
  "AWS::DynamoDB::Table": (name) => `arn:aws:dynamodb:${region}:${account}:table/${name}`,
  "AWS::IAM::Role": (name) => `arn:aws:iam::${account}:role/${name}`,
  "AWS::KMS::Key": (name) => `arn:aws:kms:${region}:${account}:key/${name}`,
  "AWS::Lambda::Function": (name) => `arn:aws:lambda:${region}:${account}:function:${name}`,
  "AWS::Logs::LogGroup": (name) => `arn:aws:logs:${region}:${account}:log-group:${name}:*`,
  "AWS::S3::Bucket": (name) => `arn:aws:s3:::${name.toLowerCase()}`,
  "AWS::SQS::Queue": (name) => `arn:aws:sqs:${region}:${account}:${name}`,
};

/**
 * Both templates with every reference replaced by the name or ARN it would have once deployed, so that policies can be read and
 * simulated. A kind of reference it does not know throws: nothing is guessed.
 */
export const deployOnPaper = (templates: { data: Template; vigie: Template }) => {
  const data = templates.data.toJSON();
  const vigie = templates.vigie.toJSON();
  const resources = { ...data.Resources, ...vigie.Resources };
  const parameters = { ...data.Parameters, ...vigie.Parameters };
  const exported = Object.values<{ Value: unknown; Export?: { Name: string } }>(data.Outputs ?? {});

  const attributeOf = (id: string, attribute: string): string => {
    const type: string = resources[id]?.Type;
    const toArn = arnPatterns[type];
    // A role with a name of its own is known by it, as policies that cannot point at it do.
    const ownName = type === "AWS::IAM::Role" ? resources[id].Properties.RoleName : undefined;
    if (toArn && attribute === "Arn") return toArn(ownName ?? id);
    if (toArn && attribute === "StreamArn") return `${toArn(id)}/stream/2026-01-01T00:00:00.000`;
    return `${type}.${id}.${attribute}`;
  };
  const refer = (id: string): string => pseudoParameters[id] ?? (id in parameters ? `parameter-${id}` : id);
  const imported = (name: string): unknown => {
    const output = exported.find(({ Export }) => Export?.Name === name);
    if (!output) throw new Error(`nothing is exported as ${name}`);
    return resolve(output.Value);
  };
  const intrinsics: Record<string, (argument: never) => unknown> = {
    Ref: refer,
    "Fn::GetAtt": ([id, attribute]: [string, string]) => attributeOf(id, attribute),
    "Fn::ImportValue": imported,
    "Fn::Join": ([separator, parts]: [string, unknown[]]) => parts.map(resolve).join(separator),
    "Fn::Sub": (text: string) => text.replace(/\$\{(AWS::\w+)\}/g, (_, name: string) => refer(name)),
  };

  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? [];
    if (entries.length === 1 && name && (name === "Ref" || name.startsWith("Fn::"))) {
      const intrinsic = intrinsics[name];
      if (!intrinsic) throw new Error(`no rule for ${name}`);
      return intrinsic(argument as never);
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, resolve(inner)]));
  };

  /** Every resource of a type by its logical id, references resolved; the caller names the properties it reads. */
  const all = <Properties = Record<string, unknown>>(type: string): [string, Properties][] =>
    Object.entries<{ Type: string; Properties: unknown }>(resources)
      .filter(([, resource]) => resource.Type === type)
      // A template has no types: what is not as named makes the test that reads it fail.
      .map(([id, resource]) => [id, resolve(resource.Properties) as Properties]);

  const policiesOf = (role: string): Policy[] =>
    all<{ Roles: string[]; PolicyDocument: Policy }>("AWS::IAM::Policy")
      .filter(([, { Roles }]) => Roles.includes(role))
      .map(([, { PolicyDocument }]) => PolicyDocument);

  const roleNamed = (id: string): PaperRole => {
    const found = all<Role>("AWS::IAM::Role").find(([each]) => each === id);
    if (!found) throw new Error(`no role ${id}`);
    const { AssumeRolePolicyDocument, ManagedPolicyArns = [], Policies = [] } = found[1];
    if (ManagedPolicyArns.length + Policies.length > 0)
      throw new Error(`${id} has rights elsewhere than in its policies`);
    return { arn: attributeOf(id, "Arn"), trust: AssumeRolePolicyDocument, policies: policiesOf(id) };
  };
  const idIn = (arn: string) => {
    const name = arn.slice(arn.lastIndexOf("/") + 1);
    return Object.keys(resources).find((id) => resources[id].Properties?.RoleName === name) ?? name;
  };

  /** Each function by its name without `vigie-`, with the role it runs as. */
  const functions = new Map(
    all<LambdaFunction>("AWS::Lambda::Function").map(([, properties]) => [
      properties.FunctionName.replace("vigie-", ""),
      { properties, role: roleNamed(idIn(properties.Role)) },
    ]),
  );
  const environment = [...functions.values()][0]?.properties.Environment.Variables ?? {};
  const sessionRole = (variable: string) => roleNamed(idIn(environment[variable] ?? ""));
  const tableArn = attributeOf(environment.TABLE_NAME ?? "", "Arn");
  const bucketArn = attributeOf(environment.BUCKET_NAME ?? "", "Arn");

  return {
    all,
    functions,
    environment,
    tableArn,
    bucketArn,
    /** A role by the name it bears. */
    role: (name: string) => roleNamed(idIn(name)),
    sessions: {
      commune: sessionRole("COMMUNE_ROLE_ARN"),
      custody: sessionRole("CUSTODY_ROLE_ARN"),
      association: sessionRole("ASSOCIATION_ROLE_ARN"),
      access: sessionRole("ACCESS_ROLE_ARN"),
      erasure: sessionRole("ERASURE_ROLE_ARN"),
      watch: sessionRole("WATCH_ROLE_ARN"),
    },
    text: JSON.stringify(resolve({ ...resources })),
  };
};
export type Paper = ReturnType<typeof deployOnPaper>;
