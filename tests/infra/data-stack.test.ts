import { tableDefinition } from "@vigie/infra/src/table-definition.ts";
import { Match, type Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper, type Policy, region } from "./lib/deploy-on-paper.ts";
import { isAllowed } from "./lib/is-allowed.ts";
import { synthesise } from "./lib/synthesise.ts";

let data: Template;
let paper: Paper;
beforeAll(() => {
  const templates = synthesise();
  data = templates.data;
  paper = deployOnPaper(templates);
}, 60_000);

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: "HASH" },
  { AttributeName: sort, KeyType: "RANGE" },
];

describe("the table", () => {
  it("has the declared keys and indexes, the sweep's holding keys only (R-01, R-05)", () => {
    const { partitionKey, sortKey, ttl } = tableDefinition;
    data.hasResourceProperties("AWS::DynamoDB::Table", {
      KeySchema: keys(partitionKey, sortKey),
      TimeToLiveSpecification: { AttributeName: ttl, Enabled: true },
      LocalSecondaryIndexes: [
        { IndexName: "byVendor", KeySchema: keys(partitionKey, "vendorKey"), Projection: { ProjectionType: "ALL" } },
      ],
      GlobalSecondaryIndexes: [
        { IndexName: "due", KeySchema: keys("dueShard", "dueKey"), Projection: { ProjectionType: "KEYS_ONLY" } },
        {
          IndexName: "byPerson",
          KeySchema: keys("personKey", partitionKey),
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["item"] },
        },
      ],
    });
  });

  it("is on demand, restorable for 35 days, sealed with our key, and not deleted by accident (R-43)", () => {
    data.hasResource("AWS::DynamoDB::Table", {
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: Match.anyValue() },
        StreamSpecification: { StreamViewType: "NEW_IMAGE" },
      },
    });
  });
});

describe("the key", () => {
  it("turns each year and is never deleted with the stack", () => {
    data.hasResource("AWS::KMS::Key", { DeletionPolicy: "Retain", Properties: { EnableKeyRotation: true } });
  });
});

describe("the documents' bucket (R-48)", () => {
  it("is closed to the public, keeps every version, announces uploads, and outlives the stack", () => {
    data.hasResource("AWS::S3::Bucket", {
      DeletionPolicy: "Retain",
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
        VersioningConfiguration: { Status: "Enabled" },
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } }],
        },
        LifecycleConfiguration: {
          Rules: [
            {
              NoncurrentVersionExpiration: { NoncurrentDays: 35 },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            },
          ],
        },
        CorsConfiguration: {
          CorsRules: [{ AllowedOrigins: [paper.environment.WEB_URL], AllowedMethods: ["GET", "POST"] }],
        },
      },
    });
  });

  const upload = async (context: Record<string, string>) => {
    const bucket = paper.bucketArn;
    const [, policy] =
      paper
        .all<{ Bucket: string; PolicyDocument: Policy }>("AWS::S3::BucketPolicy")
        .find(([, each]) => bucket.endsWith(each.Bucket.toLowerCase())) ?? [];
    if (!policy) throw new Error("the bucket has no policy");
    return isAllowed(paper.sessions.commune, {
      action: "s3:PutObject",
      resource: `${bucket}/communes/aaaaaaaaaaaa/doc_01k`,
      context: {
        "aws:PrincipalTag/tenant": "aaaaaaaaaaaa",
        "aws:SecureTransport": "true",
        "s3:TlsVersion": "1.3",
        ...context,
      },
      resourcePolicy: policy.PolicyDocument,
    });
  };
  const encryption = "s3:x-amz-server-side-encryption";

  it("takes an upload under our key, said or not, and refuses any other", async () => {
    const ours = paper.all("AWS::KMS::Key")[0]?.[0];
    const key = (id: string | undefined) => ({
      [encryption]: "aws:kms",
      [`${encryption}-aws-kms-key-id`]: `arn:aws:kms:${region}:123456789012:key/${id}`,
    });
    expect(await upload({})).toBe(true);
    expect(await upload({ [encryption]: "aws:kms" })).toBe(true);
    expect(await upload(key(ours))).toBe(true);
    expect(await upload(key("another"))).toBe(false);
    expect(await upload({ [encryption]: "AES256" })).toBe(false);
  });

  it("refuses what does not come over a current TLS", async () => {
    expect(await upload({ "aws:SecureTransport": "false" })).toBe(false);
    expect(await upload({ "s3:TlsVersion": "1.1" })).toBe(false);
  });
});

describe("both stacks", () => {
  it("name no region but Zurich (R-68)", () => {
    const regions = paper.text.match(
      /\b(af|ap|ca|eu|il|me|mx|sa|us)-(central|east|north|northeast|south|southeast|west)-\d\b/g,
    );
    expect(new Set(regions)).toEqual(new Set([region]));
  });

  it("hold no secret: the sealing key is fetched at deployment, by name", () => {
    expect(paper.environment.SEALING_KEY).toMatch(/^\{\{resolve:secretsmanager:[\w/-]+:SecretString:::\}\}$/);
    expect(paper.environment.TOKEN_KEYS).toMatch(/^parameter-SsmParameterValue/);
  });
});
