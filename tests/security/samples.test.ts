import { beforeAll, expect, it } from "vitest";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";
import { ask } from "./ask.ts";
import { entitled } from "./entitled.ts";
import { type OperationName, operations } from "./operations.ts";
import { samples } from "./samples.ts";

/**
 * These ask for a secret that only a mail or a calendar holds, or for a leaving that would close the register to all others: their sample can be no more
 * than well formed.
 */
const ofSecrets: Partial<Record<OperationName, number>> = {
  "signIn.openSession": 422,
  "person.showInvitation": 404,
  "person.acceptInvitation": 404,
  "agenda.readFeed": 404,
  "commune.approveOffboarding": 409,
};

let populated: Populated;
beforeAll(async () => {
  populated = await populatedWorld();
});

it.each(operations)(
  "starts from a request that $name takes, so that a refusal means what the test says",
  async ({ name, route }) => {
    const { world } = populated;
    const { status, body } = await ask(world, route, samples(populated)[name], await entitled(populated, route));
    expect(status, JSON.stringify(body)).toBe(ofSecrets[name] ?? route.status ?? 200);
  },
);
