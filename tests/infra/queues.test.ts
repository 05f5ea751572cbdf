import { jobs } from "@vigie/functions/jobs/jobs.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper, type Policy } from "./lib/deploy-on-paper.ts";
import { synthesise } from "./lib/synthesise.ts";

type Queue = {
  QueueName: string;
  MessageRetentionPeriod: number;
  VisibilityTimeout: number;
  SqsManagedSseEnabled: boolean;
  RedrivePolicy?: { deadLetterTargetArn: string; maxReceiveCount: number };
};
type Alarm = {
  MetricName?: string;
  Threshold: number;
  ComparisonOperator: string;
  TreatMissingData: string;
  AlarmActions: string[];
  Dimensions?: { Name: string; Value: string }[];
};
type Mapping = {
  EventSourceArn: string;
  FunctionResponseTypes: string[];
  ScalingConfig?: { MaximumConcurrency: number };
};

let paper: Paper;
beforeAll(() => {
  paper = deployOnPaper(synthesise());
}, 60_000);

const queues = () => paper.all<Queue>("AWS::SQS::Queue").map(([id, queue]) => ({ id, ...queue }));
const alarms = () => paper.all<Alarm>("AWS::CloudWatch::Alarm").map(([, alarm]) => alarm);
const mappings = () => paper.all<Mapping>("AWS::Lambda::EventSourceMapping").map(([, mapping]) => mapping);
const isDead = ({ QueueName }: Queue) => QueueName.endsWith("-dead");
const queueJobs = Object.entries(jobs).filter(([, { trigger }]) => trigger.kind === "queue");

describe("every queue", () => {
  it("is sealed and spoken to over TLS only", () => {
    const refusing = paper
      .all<{ Queues: string[]; PolicyDocument: Policy }>("AWS::SQS::QueuePolicy")
      .filter(([, { PolicyDocument }]) =>
        PolicyDocument.Statement.some(
          ({ Effect, Action, Condition }) =>
            Effect === "Deny" && Action === "sqs:*" && Condition?.Bool?.["aws:SecureTransport"] === "false",
        ),
      )
      .flatMap(([, { Queues }]) => Queues);
    for (const { id, QueueName, SqsManagedSseEnabled } of queues()) {
      expect(SqsManagedSseEnabled, QueueName).toBe(true);
      expect(
        refusing.some((address) => address.includes(id)),
        QueueName,
      ).toBe(true);
    }
  });

  it("of work gives up after five tries, to a dead-letter queue that keeps longer (R-24)", () => {
    const dead = queues().filter(isDead);
    for (const { QueueName, RedrivePolicy, MessageRetentionPeriod } of queues().filter((queue) => !isDead(queue))) {
      expect(RedrivePolicy?.maxReceiveCount, QueueName).toBe(5);
      const target = dead.find(({ id }) => RedrivePolicy?.deadLetterTargetArn.endsWith(`:${id}`));
      expect(target?.MessageRetentionPeriod, QueueName).toBe(14 * 86_400);
      expect(MessageRetentionPeriod, QueueName).toBeLessThan(14 * 86_400);
    }
  });

  it("exists for each job, with a dead-letter queue for those that no queue wakes too", () => {
    const names = queues().map(({ QueueName }) => QueueName);
    const expected = [...queueJobs.map(([name]) => name), ...Object.keys(jobs).map((name) => `${name}-dead`)];
    const mail = ["mail-failures", "mail-failures-dead"];
    expect(names.sort()).toEqual([...expected, ...mail].map((name) => `vigie-${name}`).sort());
  });
});

describe("every queue's job (R-24)", () => {
  it("answers which messages failed, and has six times its time limit before one is handed out again", () => {
    for (const [name, definition] of queueJobs) {
      const queue = queues().find(({ QueueName }) => QueueName === `vigie-${name}`);
      const mapping = mappings().find(({ EventSourceArn }) => EventSourceArn.endsWith(`:${queue?.id}`));
      expect(mapping?.FunctionResponseTypes, name).toEqual(["ReportBatchItemFailures"]);
      const timeout = Number(paper.functions.get(name)?.properties.Timeout);
      expect(queue?.VisibilityTimeout, name).toBeGreaterThanOrEqual(6 * timeout);
      const pace = "sendsMail" in definition ? { MaximumConcurrency: 2 } : undefined;
      expect(mapping?.ScalingConfig, name).toEqual(pace);
    }
  });
});

describe("the stream's job", () => {
  it("sets apart what it cannot carry and goes on", () => {
    const mapping = mappings().find(({ EventSourceArn }) => EventSourceArn.includes("/stream/"));
    expect(mapping).toMatchObject({
      StartingPosition: "TRIM_HORIZON",
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      MaximumRetryAttempts: 10,
      DestinationConfig: { OnFailure: { Destination: expect.stringMatching(/relayoutboxDeadLetters/) } },
    });
  });
});

describe("every scheduled job", () => {
  const scheduled = Object.entries(jobs).flatMap(([name, { trigger }]) =>
    trigger.kind === "schedule" ? [{ name, trigger }] : [],
  );

  it("is woken by Swiss clocks, tried again, and its failures are kept", () => {
    const schedules = paper.all<{ ScheduleExpression: string }>("AWS::Scheduler::Schedule").map(([, each]) => each);
    const invocations = paper.all("AWS::Lambda::EventInvokeConfig").map(([, each]) => each);
    expect(schedules).toHaveLength(scheduled.length);
    for (const { name, trigger } of scheduled) {
      const deadLetters = expect.stringMatching(new RegExp(`${name.replaceAll("-", "")}DeadLetters`));
      expect(schedules.find(({ ScheduleExpression }) => ScheduleExpression === trigger.expression)).toMatchObject({
        ScheduleExpressionTimezone: trigger.zone,
        State: "ENABLED",
        Target: { RetryPolicy: { MaximumRetryAttempts: 10 }, DeadLetterConfig: { Arn: deadLetters } },
      });
      expect(invocations).toContainEqual(
        expect.objectContaining({ DestinationConfig: { OnFailure: { Destination: deadLetters } } }),
      );
    }
  });
});

describe("the alarms (R-69)", () => {
  it("watch exactly the dead-letter queues, from the first message on", () => {
    const watched = alarms()
      .filter(({ MetricName }) => MetricName === "ApproximateNumberOfMessagesVisible")
      .map(({ Dimensions, Threshold, ComparisonOperator }) => {
        expect({ Threshold, ComparisonOperator }).toEqual({
          Threshold: 1,
          ComparisonOperator: "GreaterThanOrEqualToThreshold",
        });
        return Dimensions?.[0]?.Value.split(".")[1];
      });
    const failures = queues().filter((queue) => isDead(queue) || queue.QueueName === "vigie-mail-failures");
    expect(watched.sort()).toEqual(failures.map(({ id }) => id).sort());
  });

  it("take a sweep's silence of 26 hours for a failure (R-30)", () => {
    const [heartbeat, ...others] = alarms().filter(({ TreatMissingData }) => TreatMissingData === "breaching");
    expect(others).toEqual([]);
    expect(heartbeat).toMatchObject({ EvaluationPeriods: 26, Threshold: 1, ComparisonOperator: "LessThanThreshold" });
    expect(JSON.stringify(heartbeat)).toMatch(/"Invocations".*"Period":3600/);
    expect(JSON.stringify(heartbeat)).toContain("dailysweep");
  });

  it("hear the authorizer's errors, failing answers, late work and a late stream", () => {
    const names = alarms().map(({ MetricName }) => MetricName);
    expect(names).toEqual(expect.arrayContaining(["Errors", "5xx", "ApproximateAgeOfOldestMessage", "IteratorAge"]));
    expect(names.filter((name) => name === "ApproximateAgeOfOldestMessage")).toHaveLength(queueJobs.length);
  });

  it("all reach a person", () => {
    const [[topic] = []] = paper.all("AWS::SNS::Topic");
    for (const { AlarmActions } of alarms()) expect(AlarmActions).toEqual([topic]);
    expect(paper.all("AWS::SNS::Subscription").map(([, { Protocol, TopicArn }]) => [Protocol, TopicArn])).toEqual([
      ["email", topic],
    ]);
  });
});
