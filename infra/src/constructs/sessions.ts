import type { SessionKind } from "@vigie/functions/jobs/jobs.ts";
import type { IRole } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import type { CommuneTable, ItemAction } from "./commune-table.ts";
import { custodyRoleName, type DocumentBucket } from "./document-bucket.ts";
import { SessionRole } from "./session-role.ts";

const everyItemAction: readonly ItemAction[] = [
  "GetItem",
  "Query",
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "ConditionCheckItem",
  "BatchGetItem",
  "BatchWriteItem",
];

const tenant = "$" + "{aws:PrincipalTag/tenant}";
const association = "$" + "{aws:PrincipalTag/association}";

/** What cdk-nag says of a commune's own folder of the bucket, and why it may. */
const acknowledgeFolder = (role: SessionRole, folder: string) =>
  acknowledge(
    role,
    `IAM5[Resource::vigie-data:ExportsOutputFnGetAttDocumentsBucket089EA665Arn9C7B4550/${folder.replace(tenant, "<aws:PrincipalTag/tenant>")}*]`,
    "The prefix is the commune's own folder, named by the session's tag; object keys below it vary.",
  );

/** The sessions, the only ways to data: a function has none of its own and opens those its table entry lists. */
export class Sessions extends Construct {
  readonly roles: Record<SessionKind, SessionRole>;

  constructor(scope: Construct, id: string, { table, bucket }: { table: CommuneTable; bucket: DocumentBucket }) {
    super(scope, id);
    this.roles = {
      commune: this.#communeRole(table, bucket),
      custody: this.#custodyRole(bucket),
      association: this.#associationRole(table),
      access: this.#accessRole(table),
      erasure: this.#erasureRole(table, bucket),
      watch: this.#watchRole(table),
    };
  }

  /** Lets a function's role open these sessions. */
  grantOpen(opener: IRole, kinds: readonly SessionKind[]) {
    for (const kind of kinds) this.roles[kind].grantOpen(opener);
  }

  /** Everything of one commune, nothing of another: the second wall. */
  #communeRole(table: CommuneTable, bucket: DocumentBucket) {
    const role = new SessionRole(this, "Commune", { description: "One commune's data", tags: { required: "tenant" } });
    table.grantPartition(role, `COMMUNE#${tenant}`, everyItemAction, ["byVendor", "trail"]);
    const [documents, exports] = [`communes/${tenant}/`, `exports/${tenant}/`];
    bucket.grantRead(role, documents);
    bucket.grantReadAndAdd(role, exports);
    for (const folder of [documents, exports]) acknowledgeFolder(role, folder);
    return role;
  }

  /** The bytes of one commune's documents before they are found clean: taking in, looking into, marking. No row of the table. */
  #custodyRole(bucket: DocumentBucket) {
    const role = new SessionRole(this, "Custody", {
      name: custodyRoleName,
      description: "The custody of one commune's documents",
      tags: { required: "tenant" },
    });
    const folder = `communes/${tenant}/`;
    bucket.grantCustody(role, folder);
    acknowledgeFolder(role, folder);
    return role;
  }

  /** Everything of one association; of a commune it founds, only adding its first items: it never reads one. */
  #associationRole(table: CommuneTable) {
    const role = new SessionRole(this, "Association", {
      description: "One association's data",
      tags: { required: "association", optional: "tenant" },
    });
    table.grantPartition(role, `ASSOCIATION#${association}`, everyItemAction);
    table.grantPartition(role, `COMMUNE#${tenant}`, ["PutItem"]);
    return role;
  }

  /** The end of one commune: reading and deleting its rows, deleting every version of its files. Only the job that erases opens it. */
  #erasureRole(table: CommuneTable, bucket: DocumentBucket) {
    const role = new SessionRole(this, "Erasure", {
      description: "The end of one commune's data",
      tags: { required: "tenant" },
    });
    table.grantPartition(role, `COMMUNE#${tenant}`, ["GetItem", "Query", "BatchWriteItem"]);
    const folders = [`communes/${tenant}/`, `exports/${tenant}/`];
    bucket.grantErase(role, folders);
    for (const folder of folders) acknowledgeFolder(role, folder);
    return role;
  }

  /** Sign-in: codes, sessions, invitations by address, and where a person may work. */
  #accessRole(table: CommuneTable) {
    const role = new SessionRole(this, "Access", { description: "Sign-in's data", tags: {} });
    table.grantPartitionsLike(role, "AUTH#*", ["GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"]);
    table.grantIndexQuery(role, "byPerson");
    return role;
  }

  /** The note of when the reminders last ran, and nothing of anybody. */
  #watchRole(table: CommuneTable) {
    const role = new SessionRole(this, "Watch", { description: "When the reminders last ran", tags: {} });
    table.grantPartition(role, "WATCH", ["GetItem", "Query", "PutItem", "UpdateItem"]);
    return role;
  }
}
