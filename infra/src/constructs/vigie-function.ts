import { fileURLToPath } from "node:url";
import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { type IRole, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Runtime } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { DataKey } from "./data-key.ts";
import type { Environment } from "./environment.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export type VigieFunctionProps = {
  /** The function's name, and that of its log group. */
  name: string;
  /** Its folder under functions/src; the entry is the `handler` of its index.ts. */
  folder: string;
  description: string;
  timeout: Duration;
  environment: Environment;
  key: DataKey;
};

/** A function of ours: Node 24 on arm64, one bundle, and a role that may write its own log and nothing else. */
export class VigieFunction extends NodejsFunction {
  override readonly role: IRole;

  constructor(scope: Construct, id: string, props: VigieFunctionProps) {
    const { name, folder, description, timeout, environment, key } = props;
    const logGroup = new LogGroup(scope, `${id}Log`, {
      logGroupName: `/vigie/${name}`,
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    super(scope, id, {
      functionName: `vigie-${name}`,
      description,
      entry: `${root}functions/src/${folder}/index.ts`,
      projectRoot: root,
      depsLockFilePath: `${root}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout,
      role,
      logGroup,
      environment: { ...environment, NODE_OPTIONS: "--enable-source-maps" },
      environmentEncryption: key,
      awsSdkConnectionReuse: false,
      bundling: {
        format: OutputFormat.ESM,
        target: "node24",
        // The SDK is bundled too: what was tested is what runs. Its CommonJS parts ask for `require`, those of pdfmake for `__dirname`.
        externalModules: [],
        mainFields: ["module", "main"],
        banner:
          'import { createRequire } from "node:module"; const require = createRequire(import.meta.url); const __dirname = import.meta.dirname;',
        // The mails' templates would bring their development half along.
        define: { "process.env.NODE_ENV": '"production"' },
        minify: true,
        sourceMap: true,
        sourcesContent: false,
      },
    });
    this.role = role;
  }
}
