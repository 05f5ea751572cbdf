import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Membership } from "@vigie/shared/member/member.ts";
import { members, personKey } from "../tables/member.table.ts";
import type { Store } from "./store.ts";

/** The places a person may step into, by tenant name. The index is by person, so it shows nobody else's. */
export const findMemberships = async ({ client, tableName }: Store, personId: string): Promise<Membership[]> => {
  const found: Membership[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: "byPerson",
        KeyConditionExpression: "personKey = :person",
        ExpressionAttributeValues: { ":person": personKey(personId) },
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    for (const row of Items) {
      const { status, tenantId, tenantName, roles } = members.schema.parse(row.item);
      const kind = String(row.pk).startsWith("ASSOCIATION#") ? "association" : "commune";
      if (status === "active") found.push({ kind, tenantId, tenantName, roles });
    }
    from = LastEvaluatedKey;
  } while (from);
  return found.sort((a, b) => a.tenantName.localeCompare(b.tenantName, "fr"));
};
