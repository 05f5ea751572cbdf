import { createHmac, timingSafeEqual } from "node:crypto";
import { CommuneId, PersonId } from "@vigie/shared/ids.ts";
import type { Config } from "./config.ts";
import { sealingKey } from "./sealing-key.ts";

type StopConfig = Pick<Config, "SEALING_KEY" | "WEB_URL">;
type Asked = { communeId: string; personId: string };

const seal = ({ SEALING_KEY }: StopConfig, { communeId, personId }: Asked) =>
  createHmac("sha256", sealingKey(SEALING_KEY, "reminderStop")).update(`${communeId}.${personId}`).digest("base64url");

/** Where one person stops the reminders of one commune on which no right depends: for the List-Unsubscribe header and the foot of a digest. */
export const unsubscribeUrl = (config: StopConfig, communeId: string, personId: string): string =>
  `${config.WEB_URL}/mes-rappels/stop/${communeId}.${personId}.${seal(config, { communeId, personId })}`;

/** Whom such a link is about; undefined when the seal is not ours. It opens nothing else and does not wear out: one may stop twice. */
export const openReminderStop = (config: StopConfig, token: string): Asked | undefined => {
  const [commune, person, given = ""] = token.split(".");
  const communeId = CommuneId.safeParse(commune);
  const personId = PersonId.safeParse(person);
  if (!communeId.success || !personId.success) return undefined;
  const asked = { communeId: communeId.data, personId: personId.data };
  const [expected, offered] = [Buffer.from(seal(config, asked)), Buffer.from(given)];
  return offered.length === expected.length && timingSafeEqual(offered, expected) ? asked : undefined;
};
