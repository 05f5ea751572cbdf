import { type Job as JobDefinition, sendersAtATime } from "@vigie/functions/jobs/jobs.ts";
import { Duration, TimeZone } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { DynamoEventSource, SqsDlq, SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { tableDefinition } from "../table-definition.ts";
import { acknowledge } from "./acknowledge.ts";
import type { CommuneTable } from "./commune-table.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import type { Sessions } from "./sessions.ts";
import { VigieFunction, type VigieFunctionProps } from "./vigie-function.ts";
import { WorkQueue } from "./work-queue.ts";

export type JobProps = Pick<VigieFunctionProps, "environment" | "key"> & {
  name: string;
  definition: JobDefinition;
  sessions: Sessions;
  table: CommuneTable;
};

/** So much that it fits the function's time: a long piece of work fills it alone, and a sender may wait seconds before each mail. */
const batchSizeOf = ({ takes, sendsMail }: JobDefinition): number => {
  if (takes === "minutes") return 1;
  return sendsMail ? 5 : 10;
};

/** A background job: its function, what wakes it, and the dead-letter queue where its failures wait for a person. */
export class Job extends Construct {
  readonly name: string;
  readonly definition: JobDefinition;
  readonly function: VigieFunction;
  readonly deadLetters: DeadLetterQueue;
  /** Where its work comes from, when a queue wakes it. */
  readonly queue: IQueue | undefined;

  constructor(scope: Construct, id: string, props: JobProps) {
    super(scope, id);
    const { name, definition, sessions, table, environment, key } = props;
    this.name = name;
    this.definition = definition;
    // A mail is quick and its reader waits: a short limit brings the next try sooner.
    const isLong = definition.takes === "minutes";
    const timeout = isLong ? Duration.minutes(15) : Duration.seconds(definition.sendsMail ? 30 : 120);
    const folder = `jobs/${name}`;
    const description = `Vigie: ${name}`;
    this.function = new VigieFunction(this, "Function", { name, folder, description, timeout, environment, key });
    this.deadLetters = new DeadLetterQueue(this, "DeadLetters", { name });
    sessions.grantOpen(this.function.role, definition.assumes);
    const { trigger } = definition;
    switch (trigger.kind) {
      case "queue":
        this.queue = this.#wakeByQueue(timeout);
        break;
      case "schedule":
        this.#wakeBySchedule(trigger);
        break;
      case "stream":
        this.#wakeByStream(table);
        break;
    }
  }

  /** A failed message is tried again alone, the others of its batch are done. */
  #wakeByQueue(workTakes: Duration) {
    const queue = new WorkQueue(this, "Queue", { name: this.name, deadLetters: this.deadLetters, workTakes });
    this.function.addEventSource(
      new SqsEventSource(queue, {
        batchSize: batchSizeOf(this.definition),
        reportBatchItemFailures: true,
        // Few senders, each at its pace, keep under the mail service's rate. Limiting the queue's reader, not the function, means
        // that what waits is not counted as a failed try.
        ...(this.definition.sendsMail ? { maxConcurrency: sendersAtATime } : {}),
      }),
    );
    return queue;
  }

  /** Two ways to fail, one place to look: the schedule could not call the function, or the function gave up. */
  #wakeBySchedule({ expression, zone }: { expression: string; zone: string }) {
    const caller = new Role(this, "Caller", { assumedBy: new ServicePrincipal("scheduler.amazonaws.com") });
    caller.addToPolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [this.function.functionArn] }),
    );
    this.deadLetters.grantSendMessages(caller);
    new Schedule(this, "Schedule", {
      schedule: ScheduleExpression.expression(expression, TimeZone.of(zone)),
      target: new LambdaInvoke(this.function, {
        // What the target would add by itself reaches every version of the function.
        role: caller.withoutPolicyUpdates(),
        deadLetterQueue: this.deadLetters,
        retryAttempts: 10,
        maxEventAge: Duration.hours(4),
      }),
    });
    this.function.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(4),
      onFailure: new SqsDestination(this.deadLetters),
    });
  }

  /** In order, from the first announcement on; one that cannot be carried is set apart so that the others pass. */
  #wakeByStream({ table }: CommuneTable) {
    this.function.addEventSource(
      // The library's own class misses its interface by an optional property's `undefined`, nothing else.
      new DynamoEventSource(table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 10,
        // The function is shown announcements only, never the register's own items.
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual("INSERT"),
            dynamodb: { Keys: { [tableDefinition.sortKey]: { S: FilterRule.beginsWith("OUTBOX#") } } },
          }),
        ],
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
    acknowledge(
      this.function.role,
      "IAM5[Resource::*]",
      "ListStreams knows no resource: it names streams and reads none of them.",
    );
  }
}
