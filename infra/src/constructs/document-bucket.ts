import { type DocumentMark, documentTag } from "@vigie/functions/lib/document-mark.ts";
import { exportDays } from "@vigie/shared/export/export.ts";
import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { AnyPrincipal, Effect, type IGrantable, PolicyStatement, type Role } from "aws-cdk-lib/aws-iam";
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

/** The two roles that see documents nobody else may, by name: the bucket is made before them. */
export const custodyRoleName = "vigie-custody";
export const scannerRoleName = "vigie-scanner";

/** Where documents lie, and what the scanner looks at. */
export const documentsPrefix = "communes/";

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
        // What was never found clean, and what was removed for good, goes by the mark it carries.
        ...(["pending", "removed"] satisfies DocumentMark[]).map((mark) => ({
          prefix: documentsPrefix,
          tagFilters: { [documentTag]: mark },
          expiration: Duration.days(1),
        })),
        // Full exports go by themselves; their versions a day later.
        { prefix: "exports/", expiration: Duration.days(exportDays), noncurrentVersionExpiration: Duration.days(1) },
        { noncurrentVersionExpiration: Duration.days(35), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    this.#announceUploads();
    this.#refuseOtherKeys();
    this.#keepForCustody();
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

  /** Reading objects under a prefix; of documents the bucket itself lets only clean ones be read. */
  grantRead(grantee: IGrantable, prefix: string) {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ["s3:GetObject"], resources: [this.bucket.arnForObjects(`${prefix}*`)] }),
    );
    this.#key.grantThrough(grantee, ["s3"]);
  }

  /** Taking documents in, looking into them and marking them; never deleting one. */
  grantCustody(grantee: IGrantable, prefix: string) {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:PutObject", "s3:PutObjectTagging"],
        resources: [this.bucket.arnForObjects(`${prefix}*`)],
      }),
    );
    this.#key.grantThrough(grantee, ["s3"]);
  }

  /** Lets the scanner read what nobody else may yet. */
  grantScan(scanner: Role) {
    scanner.addToPolicy(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:GetObjectVersion"],
        resources: [this.bucket.arnForObjects(`${documentsPrefix}*`)],
      }),
    );
    scanner.addToPolicy(
      new PolicyStatement({
        actions: ["s3:GetBucketNotification", "s3:ListBucket", "s3:PutBucketNotification"],
        resources: [this.bucket.bucketArn],
      }),
    );
    // The scanner writes this one object to see that it may.
    scanner.addToPolicy(
      new PolicyStatement({
        actions: ["s3:PutObject"],
        resources: [this.bucket.arnForObjects("malware-protection-resource-validation-object")],
      }),
    );
    this.#key.grantThrough(scanner, ["s3"]);
  }

  /** Finding and deleting every version under these prefixes: the end of a commune's data. */
  grantErase(grantee: IGrantable, prefixes: string[]) {
    const objects = prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`));
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ["s3:DeleteObject", "s3:DeleteObjectVersion"], resources: objects }),
    );
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ["s3:ListBucketVersions"],
        resources: [this.bucket.bucketArn],
        conditions: { StringEquals: { "s3:prefix": prefixes } },
      }),
    );
  }

  /** The construct's own switch brings a custom resource with wide rights; the resource's property needs none. */
  #announceUploads() {
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error("a bucket without its resource");
    defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  /** Whatever else a role may: only custody and the scanner read what is not marked clean, and only custody marks or takes in. */
  #keepForCustody() {
    const stack = Stack.of(this);
    const arnOf = (roleName: string) =>
      stack.formatArn({ service: "iam", region: "", resource: "role", resourceName: roleName });
    const refuseOthers = (
      actions: string[],
      roles: string[],
      conditions: Record<string, Record<string, string>> = {},
    ) =>
      this.bucket.addToResourcePolicy(
        new PolicyStatement({
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions,
          resources: [this.bucket.arnForObjects(`${documentsPrefix}*`)],
          conditions: { ...conditions, ArnNotEquals: { "aws:PrincipalArn": roles.map(arnOf) } },
        }),
      );
    refuseOthers(["s3:GetObject", "s3:GetObjectVersion"], [custodyRoleName, scannerRoleName], {
      StringNotEquals: { [`s3:ExistingObjectTag/${documentTag}`]: "clean" satisfies DocumentMark },
    });
    refuseOthers(
      [
        "s3:PutObject",
        "s3:PutObjectTagging",
        "s3:PutObjectVersionTagging",
        "s3:DeleteObjectTagging",
        "s3:DeleteObjectVersionTagging",
      ],
      [custodyRoleName],
    );
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
