import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Api } from "./api.ts";
import type { Job } from "./job.ts";

type Watch = {
  metric: IMetric;
  atLeast?: number;
  below?: number;
  /** How many periods in a row; one unless said otherwise. */
  periods?: number;
  silenceIsBad?: true;
  says: string;
};

/** What wakes a person, and the sentence they read first. */
export class Alarms extends Construct {
  readonly #action: SnsAction;

  constructor(scope: Construct, id: string, { operatorsEmail }: { operatorsEmail: string }) {
    super(scope, id);
    const topic = new Topic(this, "Topic", { topicName: "vigie-alarms", enforceSSL: true });
    topic.addSubscription(new EmailSubscription(operatorsEmail));
    this.#action = new SnsAction(topic);
  }

  /** One message is one thing not done. */
  watchDeadLetters(name: string, queue: IQueue) {
    this.#raise(`${name}-dead-letters`, {
      metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
      atLeast: 1,
      says: `${name} gave up on a message. Read it in the dead-letter queue, mend the cause, send it back.`,
    });
  }

  /** Work is waiting too long. */
  watchDelay(name: string, queue: IQueue) {
    this.#raise(`${name}-late`, {
      metric: queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM }),
      atLeast: Duration.minutes(15).toSeconds(),
      says: `A message has been waiting for ${name} for fifteen minutes. Read the function's log.`,
    });
  }

  /** The stream keeps a day: announcements not carried by then are lost. */
  watchStream(name: string, reader: IFunction) {
    this.#raise(`${name}-late`, {
      metric: reader.metric("IteratorAge", { statistic: Stats.MAXIMUM }),
      atLeast: Duration.minutes(15).toMilliseconds(),
      says: `${name} is fifteen minutes behind the table's stream, which keeps one day. Read the function's log.`,
    });
  }

  /** A day without one run that ended well is a day on which nobody is reminded. Silence is a failure here. */
  watchHeartbeat(name: string, daily: IFunction) {
    const period = Duration.hours(1);
    this.#raise(`${name}-heartbeat`, {
      metric: new MathExpression({
        expression: "runs - failures",
        usingMetrics: { runs: daily.metricInvocations({ period }), failures: daily.metricErrors({ period }) },
        label: "runs that ended well",
        period,
      }),
      below: 1,
      periods: 26,
      silenceIsBad: true,
      says: `${name} has not ended well for 26 hours: nobody is reminded. Read its log, then invoke it; it catches up.`,
    });
  }

  /** A document that stays in analysis keeps somebody waiting, and a scanner that fails may be no scanner at all. */
  watchScans(...jobs: Job[]) {
    const metric = { metricNamespace: "Vigie", metricName: "ScansStuck" };
    for (const { name, function: job } of jobs)
      new MetricFilter(this, `${name}-scans`, {
        ...metric,
        logGroup: job.logGroup,
        filterPattern: FilterPattern.anyTerm("scan.stuck", "scan.failed"),
        metricValue: "1",
      });
    this.#raise("scans-stuck", {
      metric: new Metric({ namespace: metric.metricNamespace, metricName: metric.metricName, statistic: Stats.SUM }),
      atLeast: 1,
      says: "A document's analysis has not ended within half an hour. See whether the malware protection plan is active.",
    });
  }

  watchErrors(name: string, watched: IFunction) {
    this.#raise(`${name}-errors`, {
      metric: watched.metricErrors(),
      atLeast: 1,
      says: `${name} failed: callers are turned away. Read the function's log.`,
    });
  }

  watchApi({ http }: Api) {
    this.#raise("api-failures", {
      // The mean of this count is the share of requests that failed.
      metric: http.metricServerError({ statistic: Stats.AVERAGE }),
      atLeast: 0.01,
      says: "More than one request in a hundred fails. Read the access log for the route, then its function's log.",
    });
  }

  /** Every mail that did not arrive is a reminder that somebody did not get. */
  watchMailFailures(queue: IQueue) {
    this.#raise("mail-failed", {
      metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
      atLeast: 1,
      says: "A mail bounced, was rejected or complained about. Read the queue and tell the commune.",
    });
  }

  #raise(name: string, { metric, atLeast, below, periods = 1, silenceIsBad, says }: Watch) {
    new Alarm(this, name, {
      alarmName: `vigie-${name}`,
      alarmDescription: says,
      metric,
      threshold: below ?? atLeast ?? 1,
      comparisonOperator:
        below === undefined
          ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
          : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.#action);
  }
}
