import { type JobName, jobs, type QueueJobName } from "@vigie/functions/jobs/jobs.ts";
import { Construct } from "constructs";
import { entriesOf } from "../entries-of.ts";
import { Job, type JobProps } from "./job.ts";

/** Every job of functions/src/jobs/jobs.ts, and who may wake whom. */
export class Jobs extends Construct {
  readonly all: readonly Job[];

  constructor(scope: Construct, id: string, props: Omit<JobProps, "name" | "definition">) {
    super(scope, id);
    this.all = entriesOf(jobs).map(([name, definition]) => new Job(this, name, { ...props, name, definition }));
  }

  named(name: JobName): Job {
    const job = this.all.find((each) => each.name === name);
    if (!job) throw new Error(`no job ${name}`);
    return job;
  }

  /** Lets a job hand work to another's queue. */
  grantWake(waker: JobName, sleeper: QueueJobName) {
    this.named(sleeper).queue?.grantSendMessages(this.named(waker).function);
  }

  /** Lets a job hand work to every queue. */
  grantWakeAll(waker: JobName) {
    for (const { queue } of this.all) queue?.grantSendMessages(this.named(waker).function);
  }
}
