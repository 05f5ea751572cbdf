import * as z from "zod";
import { onStream, type StreamJob } from "../../lib/on-stream.ts";
import type { QueueJobName } from "../jobs.ts";
import { jobs } from "../jobs.ts";

const isQueueJob = (name: string): name is QueueJobName =>
  name in jobs && jobs[name as keyof typeof jobs].trigger.kind === "queue";

const OutboxRow = z.object({
  sk: z.string().startsWith("OUTBOX#"),
  job: z.string().refine(isQueueJob),
  message: z.string(),
});

/** Hands an announcement to its job's queue. A row may come more than once: every job bears that. */
export const job: StreamJob = async (deps, row) => {
  const outbox = OutboxRow.safeParse(row);
  if (outbox.success) await deps.queues.send(outbox.data.job, [outbox.data.message]);
};

export const handler = onStream(job);
