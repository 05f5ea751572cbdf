import { RemovalPolicy } from "aws-cdk-lib";
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import { type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { tableDefinition } from "../table-definition.ts";
import type { DataKey } from "./data-key.ts";

type LocalIndex = (typeof tableDefinition.localIndexes)[number]["name"];
type GlobalIndex = (typeof tableDefinition.globalIndexes)[number]["name"];

/** The actions that name the items they touch. Scan and PartiQL do not: nobody has them. */
export type ItemAction =
  | "GetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem"
  | "BatchGetItem"
  | "BatchWriteItem";

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** The register, and the only ways in: by partition for the sessions, by index for the sweep and for sign-in. */
export class CommuneTable extends Construct {
  readonly table: Table;
  readonly #key: DataKey;

  constructor(scope: Construct, id: string, { key }: { key: DataKey }) {
    super(scope, id);
    this.#key = key;
    this.table = new Table(this, "Table", {
      partitionKey: text(tableDefinition.partitionKey),
      sortKey: text(tableDefinition.sortKey),
      timeToLiveAttribute: tableDefinition.ttl,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      stream: StreamViewType.NEW_IMAGE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of tableDefinition.localIndexes) {
      this.table.addLocalSecondaryIndex({
        indexName: index.name,
        sortKey: text(index.sortKey),
        projectionType: ProjectionType[index.projection],
        ...("include" in index ? { nonKeyAttributes: [...index.include] } : {}),
      });
    }
    for (const index of tableDefinition.globalIndexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType[index.projection],
        ...("include" in index ? { nonKeyAttributes: [...index.include] } : {}),
      });
    }
  }

  get name() {
    return this.table.tableName;
  }

  /** These actions on the items of exactly one partition, through the table or its local indexes. */
  grantPartition(grantee: IGrantable, partition: string, actions: readonly ItemAction[], indexes: LocalIndex[] = []) {
    this.#grantItems(
      grantee,
      { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": [partition] } },
      actions,
      indexes,
    );
  }

  /** These actions on the items of every partition of a family, such as `AUTH#*`. */
  grantPartitionsLike(grantee: IGrantable, pattern: string, actions: readonly ItemAction[]) {
    this.#grantItems(grantee, { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [pattern] } }, actions);
  }

  /** Query on one global index, which crosses communes: its items must be few and say little. */
  grantIndexQuery(grantee: IGrantable, index: GlobalIndex) {
    this.#grant(grantee, new PolicyStatement({ actions: ["dynamodb:Query"], resources: [this.#indexArn(index)] }));
  }

  #grantItems(
    grantee: IGrantable,
    partition: Record<string, unknown>,
    actions: readonly ItemAction[],
    indexes: readonly LocalIndex[] = [],
  ) {
    this.#grant(
      grantee,
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.table.tableArn, ...indexes.map((name) => this.#indexArn(name))],
        // `ForAllValues` also holds for a request that names no key at all: the guard refuses that one.
        conditions: { ...partition, Null: { "dynamodb:LeadingKeys": "false" } },
      }),
    );
  }

  #grant(grantee: IGrantable, statement: PolicyStatement) {
    grantee.grantPrincipal.addToPrincipalPolicy(statement);
    this.#key.grantThrough(grantee, ["dynamodb"]);
  }

  #indexArn(name: LocalIndex | GlobalIndex) {
    return `${this.table.tableArn}/index/${name}`;
  }
}
