import { App, type AppProps, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { AppStack } from "./app-stack.ts";
import { DataStack } from "./data-stack.ts";
import { readSettings } from "./settings.ts";

/** Everything stays in Zurich: data, mail, keys. */
const region = "eu-central-2";

/** The whole of Vigie on AWS: what must never be lost in one stack, what can be made again at will in the other. */
export const buildVigie = (props: AppProps = {}) => {
  const app = new App(props);
  const settings = readSettings(app);
  const data = new DataStack(app, "vigie-data", { env: { region }, terminationProtection: true, settings });
  const vigie = new AppStack(app, "vigie-app", { env: { region }, settings, data });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, data, vigie };
};
