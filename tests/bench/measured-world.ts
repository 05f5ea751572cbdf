import { startCapacityProxy } from "../harness/capacity-proxy.ts";
import { alphaPlace, association, staffCommune } from "../harness/populated-world.ts";
import { testWorld } from "../harness/test-world.ts";

const variable = "AWS_ENDPOINT_URL_DYNAMODB";

/** A staffed commune whose table says what every call consumes. One a file: the SDK is led by its environment. */
export const measuredWorld = async () => {
  // The first world starts the engines and with them sets the SDK's variables.
  await testWorld();
  const proxy = await startCapacityProxy(process.env[variable] ?? "");
  process.env[variable] = proxy.url;
  const world = await testWorld();
  await world.found(association);
  const commune = await staffCommune(world, await world.signIn(association.email), alphaPlace);
  await world.drain();
  proxy.takeConsumed();
  return { world, commune, takeConsumed: proxy.takeConsumed };
};
