import { ArnFormat, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Effect, type IGrantable, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";

/** Our own key: it seals the table, the documents, the logs and the functions' environment. */
export class DataKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      alias: "vigie",
      description: "Vigie: register, documents, logs",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#letLogsBeSealed();
  }

  /** Lets the grantee read and write what a storage service keeps sealed, only through that service. */
  grantThrough(grantee: IGrantable, services: readonly ("dynamodb" | "s3")[]) {
    const { region } = Stack.of(this);
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
        resources: [this.keyArn],
        conditions: { StringEquals: { "kms:ViaService": services.map((name) => `${name}.${region}.amazonaws.com`) } },
      }),
    );
  }

  #letLogsBeSealed() {
    const stack = Stack.of(this);
    const ourLogs = stack.formatArn({
      service: "logs",
      resource: "log-group",
      resourceName: "/vigie/*",
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
        actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
        resources: ["*"],
        conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": ourLogs } },
      }),
    );
  }
}
