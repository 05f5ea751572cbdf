import { readdirSync, readFileSync } from "node:fs";
import { jobs, sendersAtATime } from "@vigie/functions/jobs/jobs.ts";
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
  AlarmName: string;
  AlarmDescription: string;
  MetricName?: string;
  Namespace?: string;
  Period?: number;
  EvaluationPeriods: number;
  Statistic?: string;
  Threshold: number;
  ComparisonOperator: string;
  TreatMissingData: string;
  AlarmActions: string[];
  Dimensions?: { Name: string; Value: string }[];
};
type MetricFilter = {
  FilterPattern: string;
  LogGroupName: string;
  MetricTransformations: { MetricNamespace: string; MetricName: string; MetricValue: string }[];
};
type Mapping = {
  EventSourceArn: string;
  BatchSize: number;
  FunctionResponseTypes: string[];
  ScalingConfig?: { MaximumConcurrency: number };
};

const root = new URL("../../", import.meta.url);
let paper: Paper;
beforeAll(() => {
  paper = deployOnPaper(synthesise());
}, 60_000);

const queues = () => paper.all<Queue>("AWS::SQS::Queue").map(([id, queue]) => ({ id, ...queue }));
const alarms = () => paper.all<Alarm>("AWS::CloudWatch::Alarm").map(([, alarm]) => alarm);
const mappings = () => paper.all<Mapping>("AWS::Lambda::EventSourceMapping").map(([, mapping]) => mapping);
/** The log and the line of each filter that feeds an alarm's metric. */
const linesBehind = (alarm: Alarm | undefined) => {
  const names = new Map(paper.all<{ LogGroupName: string }>("AWS::Logs::LogGroup").map(([id, log]) => [id, log]));
  return paper
    .all<MetricFilter>("AWS::Logs::MetricFilter")
    .map(([, filter]) => filter)
    .filter(({ MetricTransformations: [made] }) => made?.MetricName === alarm?.MetricName)
    .map(({ LogGroupName, FilterPattern }) => [names.get(LogGroupName)?.LogGroupName, FilterPattern]);
};
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
    expect(names.sort()).toEqual(expected.map((name) => `vigie-${name}`).sort());
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
      const pace = "sendsMail" in definition ? { MaximumConcurrency: sendersAtATime } : undefined;
      expect(mapping?.ScalingConfig, name).toEqual(pace);
    }
  });
});

describe("every job that sends mail (R-25)", () => {
  it("takes no more at a time than it can send, at its pace, within its time, on the slowest account there is", () => {
    const perSecond = (1 * 0.8) / sendersAtATime;
    for (const [name, definition] of queueJobs) {
      if (!("sendsMail" in definition)) continue;
      const queue = queues().find(({ QueueName }) => QueueName === `vigie-${name}`);
      const batch = mappings().find(({ EventSourceArn }) => EventSourceArn.endsWith(`:${queue?.id}`))?.BatchSize;
      const seconds = Number(batch) / perSecond;
      expect(seconds, name).toBeLessThanOrEqual(Number(paper.functions.get(name)?.properties.Timeout) / 2);
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
    const dead = queues().filter(isDead);
    expect(watched.sort()).toEqual(dead.map(({ id }) => id).sort());
  });

  it("take a sweep's silence of 26 hours for a failure (R-30)", () => {
    const [heartbeat, ...others] = alarms().filter(({ TreatMissingData }) => TreatMissingData === "breaching");
    expect(others).toEqual([]);
    expect(heartbeat).toMatchObject({
      EvaluationPeriods: 26,
      Period: 3600,
      Statistic: "Sum",
      Threshold: 1,
      ComparisonOperator: "LessThanThreshold",
    });
    expect(linesBehind(heartbeat)).toEqual([["/vigie/daily-sweep", '"sweep.completed"']]);
  });

  it.each([
    ["vigie-sweep-missing", '"sweep.missing"'],
    ["vigie-reminders-stuck", '?"reminders.stuck" ?"mail.unclear"'],
  ])("ring on the first word of the second watcher, until its next look: %s (R-30)", (name, line) => {
    const alarm = alarms().find(({ AlarmName }) => AlarmName === name);
    expect(alarm).toMatchObject({
      EvaluationPeriods: 1,
      Period: 3600,
      Statistic: "Sum",
      Threshold: 1,
      ComparisonOperator: "GreaterThanOrEqualToThreshold",
      TreatMissingData: "notBreaching",
    });
    expect(linesBehind(alarm)).toEqual([["/vigie/watch-reminders", line]]);
  });

  it("listen for words that the job really says", () => {
    const groups = new Map(paper.all<{ LogGroupName: string }>("AWS::Logs::LogGroup"));
    const filters = paper.all<MetricFilter>("AWS::Logs::MetricFilter").map(([, filter]) => filter);
    expect(filters.length).toBeGreaterThan(0);
    for (const { LogGroupName, FilterPattern } of filters) {
      const job = groups.get(LogGroupName)?.LogGroupName.replace("/vigie/", "");
      const ownFile = readFileSync(new URL(`functions/src/jobs/${job}/index.ts`, root), "utf8");
      const itsLibs = [...ownFile.matchAll(/"\.\.\/\.\.\/(lib\/[a-z-]+\.ts)"/g)].map(([, file]) =>
        readFileSync(new URL(`functions/src/${file}`, root), "utf8"),
      );
      const source = [ownFile, ...itsLibs].join("\n");
      const words = [...FilterPattern.matchAll(/"([^"]+)"/g)].map(([, word]) => word);
      expect(
        words.some((word) => source.includes(`log("${word}"`)),
        `${job}: ${FilterPattern}`,
      ).toBe(true);
    }
  });

  it("hear of bounces from 2 % and of complaints from 0.05 % on", () => {
    const rates = alarms().filter(({ Namespace }) => Namespace === "AWS/SES");
    expect(rates.map(({ MetricName, Threshold }) => [MetricName, Threshold])).toEqual([
      ["Reputation.BounceRate", 0.02],
      ["Reputation.ComplaintRate", 0.0005],
    ]);
  });

  it("watch how long work waits in every queue of work", () => {
    const watched = alarms()
      .filter(({ MetricName }) => MetricName === "ApproximateAgeOfOldestMessage")
      .map(({ Dimensions, Threshold }) => {
        expect(Threshold).toBe(15 * 60);
        return Dimensions?.[0]?.Value.split(".")[1];
      });
    const ofWork = queues().filter((queue) => !isDead(queue));
    expect(watched.sort()).toEqual(ofWork.map(({ id }) => id).sort());
  });

  it("each name a runbook that exists, and each runbook is somebody's", () => {
    const named = alarms().map(({ AlarmDescription }) => /docs\/runbooks\/[\w-]+\.md$/.exec(AlarmDescription)?.[0]);
    const written = readdirSync(new URL("docs/runbooks", root)).map((file) => `docs/runbooks/${file}`);
    expect([...new Set(named)].sort()).toEqual(written.sort());
  });

  it("are told apart in the runbooks by their names, and what these link to is there", () => {
    const files = readdirSync(new URL("docs/runbooks", root));
    for (const file of files) {
      const page = readFileSync(new URL(`docs/runbooks/${file}`, root), "utf8");
      for (const [, link] of page.matchAll(/\]\(([^)]+)\)/g)) expect(files, file).toContain(link);
      for (const [, name = ""] of page.matchAll(/`(vigie-(?:[a-z-]+|<job>-[a-z-]+))`\*/g)) {
        const pattern = new RegExp(`^${name.replace("<job>", "[a-z-]+")}$`);
        expect(
          alarms().some(({ AlarmName }) => pattern.test(AlarmName)),
          `${file}: ${name}`,
        ).toBe(true);
      }
    }
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
