import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";

const Jwk = z.looseObject({ kty: z.literal("EC"), kid: z.string() });
const KeyPair = z.object({ public: Jwk, private: Jwk });

/** The secrets of one installation. `web` signs what the web asks, for a minute; `script` what a script asks, for half a day. */
export const Keys = z.object({ sealing: z.string(), nextAuth: z.string(), web: KeyPair, script: KeyPair });
export type Keys = z.infer<typeof Keys>;

export const webTokenSeconds = 60;
export const scriptTokenSeconds = 43_200;

const newKeyPair = (kid: string): z.infer<typeof KeyPair> => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const named = { kid, alg: "ES256", use: "sig" };
  return KeyPair.parse({
    public: { ...publicKey.export({ format: "jwk" }), ...named },
    private: { ...privateKey.export({ format: "jwk" }), ...named },
  });
};

const newKeys = (): Keys => ({
  sealing: randomBytes(32).toString("base64"),
  nextAuth: randomBytes(32).toString("base64"),
  web: newKeyPair("web"),
  script: newKeyPair("script"),
});

/** The keys of a file, made the first time; without a file, new ones. */
export const openKeys = (file?: string): Keys => {
  if (file && existsSync(file)) return Keys.parse(JSON.parse(readFileSync(file, "utf8")));
  const keys = newKeys();
  if (file) writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
};
