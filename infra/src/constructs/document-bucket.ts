import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { AnyPrincipal, Effect, type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { DataKey } from "./data-key.ts";

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const satisfies BucketProps;

/** The communes' documents: a browser posts and gets them with a signature of its commune's session, nothing else does. */
export class DocumentBucket extends Construct {
  readonly bucket: Bucket;
  readonly #key: DataKey;

  constructor(scope: Construct, id: string, { key, webUrl }: { key: DataKey; webUrl: string }) {
    super(scope, id);
    this.#key = key;
    const accessLogs = new Bucket(this, "AccessLogs", {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(90) }],
    });
    this.bucket = new Bucket(this, "Bucket", {
      ...closed,
      versioned: true,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      // The library's own classes miss its interfaces by an optional property's `undefined`, nothing else.
      serverAccessLogsBucket: accessLogs as IBucket,
      cors: [
        {
          allowedOrigins: [webUrl],
          allowedMethods: [HttpMethods.GET, HttpMethods.POST],
          allowedHeaders: ["*"],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(35), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    this.#announceUploads();
    this.#refuseOtherKeys();
  }

  get name() {
    return this.bucket.bucketName;
  }

  /** Reading and adding objects under a prefix; replacing keeps the old version, and nobody may delete. */
  grantReadAndAdd(grantee: IGrantable, prefix: string) {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:PutObject"],
        resources: [this.bucket.arnForObjects(`${prefix}*`)],
      }),
    );
    this.#key.grantThrough(grantee, ["s3"]);
  }

  /** The construct's own switch brings a custom resource with wide rights; the resource's property needs none. */
  #announceUploads() {
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error("a bucket without its resource");
    defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  /** An upload that names no encryption gets our key by default; one that names another is refused. */
  #refuseOtherKeys() {
    const refuseUploads = (key: string, expected: string) =>
      this.bucket.addToResourcePolicy(
        new PolicyStatement({
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: ["s3:PutObject"],
          resources: [this.bucket.arnForObjects("*")],
          conditions: { StringNotEquals: { [key]: expected }, Null: { [key]: "false" } },
        }),
      );
    refuseUploads("s3:x-amz-server-side-encryption", "aws:kms");
    refuseUploads("s3:x-amz-server-side-encryption-aws-kms-key-id", this.#key.keyArn);
  }
}
