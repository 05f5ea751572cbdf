import { DeleteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { sessionsKey } from "../tables/access.table.ts";
import { invitedKey, personKey } from "../tables/member.table.ts";
import { rowsByPerson } from "./rows-by-person.ts";
import { hash } from "./secret.ts";
import type { Store } from "./store.ts";

export type KnownPerson = { personId: string; email: string };

/** What ties a person to Vigie, as sign-in's index by person shows it, and how sign-in forgets them. */
export const personTies = (store: Store) => {
  const { client, tableName } = store;

  const partitionsUnder = async (key: string): Promise<string[]> =>
    (await rowsByPerson(store, key)).map((row) => String(row.pk));

  const clear = async (pk: string): Promise<void> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": pk },
        ConsistentRead: true,
      }),
    );
    for (const { sk } of Items) await client.send(new DeleteCommand({ TableName: tableName, Key: { pk, sk } }));
  };

  return {
    /** True if they work, or are invited, anywhere else than in that commune. */
    isElsewhere: async ({ personId, email }: KnownPerson, communeId: string): Promise<boolean> => {
      const places = [...(await partitionsUnder(personKey(personId))), ...(await partitionsUnder(invitedKey(email)))];
      return places.some((place) => place !== `COMMUNE#${communeId}`);
    },

    /** Forgets their sessions, name, codes and address; the address, which leads to the rest, last: a repeated run finds what is left. */
    forget: async ({ personId, email }: KnownPerson): Promise<void> => {
      for (const session of await partitionsUnder(sessionsKey(personId))) await clear(session);
      await clear(`AUTH#PERSON#${personId}`);
      await clear(`AUTH#ADDRESS#${hash(email)}`);
    },
  };
};
