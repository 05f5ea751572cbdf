import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { CommuneTable } from "./constructs/commune-table.ts";
import { DataKey } from "./constructs/data-key.ts";
import { DocumentBucket } from "./constructs/document-bucket.ts";
import { MalwareScan } from "./constructs/malware-scan.ts";
import type { Settings } from "./settings.ts";

/** What must outlive every deployment: the register, its documents, and the key both are sealed with. */
export class DataStack extends Stack {
  readonly key: DataKey;
  readonly table: CommuneTable;
  readonly bucket: DocumentBucket;

  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings }) {
    super(scope, id, props);
    this.key = new DataKey(this, "Key");
    this.table = new CommuneTable(this, "Table", { key: this.key });
    this.bucket = new DocumentBucket(this, "Documents", { key: this.key, webUrl: props.settings.webUrl });
    new MalwareScan(this, "MalwareScan", { bucket: this.bucket });
  }
}
