import { type JobName, jobs, type QueueJobName } from "@vigie/functions/jobs/jobs.ts";
import { type FauxqsServer, startFauxqs } from "fauxqs";

export type Queues = {
  url: string;
  /** The address of a job's queue, but for the job's name. */
  prefix: (name: string) => string;
  /** Makes the queues of all jobs, each with its dead-letter queue. */
  create: (name: string, options: { visibilitySeconds: number }) => void;
  /** Messages a queue still holds, seen or unseen. */
  countIn: (queueName: string) => { ready: number; all: number };
  stop: () => Promise<void>;
};

export const region = "eu-central-2";
/** As in the stack: after so many failures a message is set aside. */
const maxReceiveCount = 5;

// Object.keys forgets that the keys of `jobs` are the jobs' names.
export const queueJobs = (Object.keys(jobs) as JobName[]).filter(
  (job): job is QueueJobName => jobs[job].trigger.kind === "queue",
);

const createQueuesOf = (server: FauxqsServer, name: string, visibilitySeconds: number): void => {
  for (const job of queueJobs) {
    if (server.inspectQueue(`${name}-${job}`)) continue;
    const dead = server.createQueue(`${name}-${job}-dead`, { region });
    server.createQueue(`${name}-${job}`, {
      region,
      attributes: {
        VisibilityTimeout: String(visibilitySeconds),
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount }),
      },
    });
  }
};

/** Starts SQS: in memory, or keeping its messages in `dataDir`. */
export const startQueues = async ({ dataDir }: { dataDir?: string } = {}): Promise<Queues> => {
  const server = await startFauxqs({ port: 0, logger: false, defaultRegion: region, ...(dataDir && { dataDir }) });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    prefix: (name) => `${url}/000000000000/${name}-`,
    create: (name, { visibilitySeconds }) => createQueuesOf(server, name, visibilitySeconds),
    countIn: (queueName) => {
      const messages = server.inspectQueue(queueName)?.messages;
      // A message whose visibility has run out counts as ready: only a receive moves it.
      const now = Date.now();
      const expired = messages?.inflight.filter(({ visibilityDeadline }) => visibilityDeadline <= now).length ?? 0;
      const { ready = [], delayed = [], inflight = [] } = messages ?? {};
      return { ready: ready.length + expired, all: ready.length + delayed.length + inflight.length };
    },
    stop: () => server.stop(),
  };
};
