import { contexts } from "@vigie/functions/api/contexts.ts";
import type { JobName } from "@vigie/functions/jobs/jobs.ts";
import type { ApiAnswer, ApiEvent } from "@vigie/functions/lib/api-event.ts";
import type { Deps } from "@vigie/functions/lib/deps.ts";
import type { Endpoint } from "@vigie/functions/lib/endpoint.ts";
import { serve } from "@vigie/functions/lib/serve.ts";
import type { Context } from "@vigie/shared/routes.ts";
import type { Context as LambdaContext } from "aws-lambda";

/** What Lambda tells of itself beside the event; no handler reads more than the event. */
const lambdaContext: LambdaContext = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: "vigie",
  functionVersion: "1",
  invokedFunctionArn: "arn:aws:lambda:eu-central-2:000000000000:function:vigie",
  memoryLimitInMB: "512",
  awsRequestId: "local",
  logGroupName: "vigie",
  logStreamName: "vigie",
  getRemainingTimeInMillis: () => 30_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};

type DepsOf<Name> = (name: Name) => () => Deps;

/** The handler of a context, loaded at its first request, as Lambda does. */
export const contextHandlers = (depsOf: DepsOf<Context>) => {
  const load = async (name: Context) => {
    // The folder's name is only known here, so its module has no type: contexts.ts says what it exports.
    const module = (await import(`@vigie/functions/api/${contexts[name].folder}/index.ts`)) as {
      endpoints: Endpoint[];
    };
    return serve(module.endpoints, depsOf(name));
  };
  const loaded = new Map<Context, ReturnType<typeof load>>();
  return async (name: Context, event: ApiEvent): Promise<ApiAnswer> => {
    const loading = loaded.get(name) ?? load(name);
    loaded.set(name, loading);
    const handler = await loading;
    return handler(event, lambdaContext);
  };
};

/** What a job does, before a queue, the stream or a schedule is put in front of it. */
export const loadJob = async <Job>(name: JobName): Promise<Job> => {
  // As above: jobs.ts says what kind of job the folder exports.
  const { job } = (await import(`@vigie/functions/jobs/${name}/index.ts`)) as { job: Job };
  return job;
};
