import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { FilterPattern, type ILogGroup, MetricFilter } from "aws-cdk-lib/aws-logs";
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
  /** The page of docs/runbooks that says what to do. */
  runbook: "dead-letters" | "late-work" | "reminders" | "mail" | "scans" | "api";
};

/** What wakes a person, the sentence they read first, and the page that says more. */
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
      runbook: "dead-letters",
    });
  }

  /** Work is waiting too long. */
  watchDelay(name: string, queue: IQueue) {
    this.#raise(`${name}-late`, {
      metric: queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM }),
      atLeast: Duration.minutes(15).toSeconds(),
      says: `A message has been waiting for ${name} for fifteen minutes. Read the function's log.`,
      runbook: "late-work",
    });
  }

  /** The stream keeps a day: announcements not carried by then are lost. */
  watchStream(name: string, reader: IFunction) {
    this.#raise(`${name}-late`, {
      metric: reader.metric("IteratorAge", { statistic: Stats.MAXIMUM }),
      atLeast: Duration.minutes(15).toMilliseconds(),
      says: `${name} is fifteen minutes behind the table's stream, which keeps one day. Read the function's log.`,
      runbook: "late-work",
    });
  }

  /** A day without one run that ended well is a day on which nobody is reminded. Silence is a failure here. */
  watchHeartbeat({ name, function: { logGroup } }: Job) {
    this.#raise(`${name}-heartbeat`, {
      metric: this.#countLines("SweepsCompleted", ["sweep.completed"], [logGroup]).with({ period: Duration.hours(1) }),
      below: 1,
      periods: 26,
      silenceIsBad: true,
      says: `${name} has not ended well for 26 hours: nobody is reminded. Read its log, then invoke it; it catches up.`,
      runbook: "reminders",
    });
  }

  /** What the second watcher finds when it looks, once an hour; it says nothing when all is well. */
  watchReminders({ function: { logGroup } }: Job) {
    // An hour's sum, so that an alarm lasts from one look to the next.
    const lines = (metricName: string, ...events: string[]) =>
      this.#countLines(metricName, events, [logGroup]).with({ period: Duration.hours(1) });
    this.#raise("sweep-missing", {
      metric: lines("SweepsMissing", "sweep.missing"),
      atLeast: 1,
      says: "The note of the last daily sweep is too old: nobody is reminded. Read its log, then invoke it; it catches up.",
      runbook: "reminders",
    });
    this.#raise("reminders-stuck", {
      metric: lines("RemindersStuck", "reminders.stuck", "mail.unclear"),
      atLeast: 1,
      says: "Mails have waited for an hour to go out, or it has been unclear for as long whether they did. See what holds them.",
      runbook: "reminders",
    });
  }

  /** A mail given up reaches nobody: two tries without a clear answer, or three days of "later". */
  watchMails(...jobs: Job[]) {
    const logGroups = jobs.map((job) => job.function.logGroup);
    this.#raise("mails-given-up", {
      metric: this.#countLines("MailsGivenUp", ["mail.failed"], logGroups),
      atLeast: 1,
      says: "A mail was given up: its reader may not have had it. See which commune, and tell them another way.",
      runbook: "reminders",
    });
  }

  /** Long before the mail service itself would stop us: it looks at an account from 5 % and 0.1 % on. */
  watchReputation() {
    const rate = (metricName: string) =>
      new Metric({ namespace: "AWS/SES", metricName, statistic: Stats.MAXIMUM, period: Duration.hours(1) });
    this.#raise("mail-bounces", {
      metric: rate("Reputation.BounceRate"),
      atLeast: 0.02,
      says: "Two mails in a hundred come back. See which communes they belong to and have their addresses mended.",
      runbook: "mail",
    });
    this.#raise("mail-complaints", {
      metric: rate("Reputation.ComplaintRate"),
      atLeast: 0.0005,
      says: "Readers call our mails unwanted. See who complained, and settle with their commune who is to be told.",
      runbook: "mail",
    });
  }

  /** A document that stays in analysis keeps somebody waiting, and a scanner that fails may be no scanner at all. */
  watchScans(...jobs: Job[]) {
    const logGroups = jobs.map((job) => job.function.logGroup);
    this.#raise("scans-stuck", {
      metric: this.#countLines("ScansStuck", ["scan.stuck", "scan.failed"], logGroups),
      atLeast: 1,
      says: "A document's analysis has not ended within half an hour. See whether the malware protection plan is active.",
      runbook: "scans",
    });
  }

  watchErrors(name: string, watched: IFunction) {
    this.#raise(`${name}-errors`, {
      metric: watched.metricErrors(),
      atLeast: 1,
      says: `${name} failed: callers are turned away. Read the function's log.`,
      runbook: "api",
    });
  }

  watchApi({ http }: Api) {
    this.#raise("api-failures", {
      // The mean of this count is the share of requests that failed.
      metric: http.metricServerError({ statistic: Stats.AVERAGE }),
      atLeast: 0.01,
      says: "More than one request in a hundred fails. Read the access log for the route, then its function's log.",
      runbook: "api",
    });
  }

  /** How many lines of these logs tell of one of these events. */
  #countLines(metricName: string, events: readonly string[], logGroups: readonly ILogGroup[]) {
    const metricNamespace = "Vigie";
    for (const [index, logGroup] of logGroups.entries())
      new MetricFilter(this, `${metricName}${index}`, {
        metricNamespace,
        metricName,
        logGroup,
        filterPattern: FilterPattern.anyTerm(...events),
        metricValue: "1",
      });
    return new Metric({ namespace: metricNamespace, metricName, statistic: Stats.SUM });
  }

  #raise(name: string, { metric, atLeast, below, periods = 1, silenceIsBad, says, runbook }: Watch) {
    new Alarm(this, name, {
      alarmName: `vigie-${name}`,
      alarmDescription: `${says} More: docs/runbooks/${runbook}.md`,
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
