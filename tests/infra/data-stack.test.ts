import { tableDefinition } from "@vigie/infra/src/table-definition.ts";
import { Match, type Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper, region } from "./lib/deploy-on-paper.ts";
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
        {
          IndexName: "trail",
          KeySchema: keys(partitionKey, "trailKey"),
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["at", "action", "by", "subjects"] },
        },
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
          Rules: Match.arrayWith([
            Match.objectLike({
              NoncurrentVersionExpiration: { NoncurrentDays: 35 },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            }),
          ]),
        },
        CorsConfiguration: {
          CorsRules: [{ AllowedOrigins: [paper.environment.WEB_URL], AllowedMethods: ["GET", "POST"] }],
        },
      },
    });
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
