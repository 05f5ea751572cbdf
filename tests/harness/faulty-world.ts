import { startFaultProxy } from "./fault-proxy.ts";
import { testWorld } from "./test-world.ts";

const variables = {
  dynamodb: "AWS_ENDPOINT_URL_DYNAMODB",
  ses: "AWS_ENDPOINT_URL_SES",
  sts: "AWS_ENDPOINT_URL_STS",
} as const;

/** A world whose calls to the table, SES and STS pass a proxy where they can fail. One a file: the SDK is led by its environment. */
export const faultyWorld = async (options: { now?: string } = {}) => {
  // The first world starts the engines and with them sets the SDK's variables, which then lead through the proxies.
  await testWorld(options);
  const proxyFor = async (variable: string) => {
    const proxy = await startFaultProxy(process.env[variable] ?? "");
    process.env[variable] = proxy.url;
    return proxy;
  };
  const dynamodb = await proxyFor(variables.dynamodb);
  const ses = await proxyFor(variables.ses);
  const sts = await proxyFor(variables.sts);
  return { world: await testWorld(options), dynamodb, ses, sts };
};
