import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper } from "./lib/deploy-on-paper.ts";
import { synthesise } from "./lib/synthesise.ts";

type Rule = { EventPattern: { source: string[] }; Targets: unknown[] };

let paper: Paper;
beforeAll(() => {
  paper = deployOnPaper(synthesise());
}, 60_000);

describe("mail (R-27)", () => {
  it("leaves over TLS or not at all, never to an address that bounced or complained, and does not follow its reader", () => {
    const [[, set] = []] = paper.all("AWS::SES::ConfigurationSet");
    expect(set).toEqual({
      Name: "vigie",
      DeliveryOptions: { TlsPolicy: "REQUIRE" },
      SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
  });

  it("comes from our domain by that configuration set", () => {
    const [[, identity] = []] = paper.all("AWS::SES::EmailIdentity");
    const domain = String(identity?.EmailIdentity);
    expect(paper.environment.MAIL_FROM).toMatch(new RegExp(`@${domain.replaceAll(".", "\\.")}>$`));
    expect(identity?.ConfigurationSetAttributes).toBeDefined();
  });

  it("is told of to a job: that it went out, arrived or came back, with a dead-letter queue behind; never that it was opened or clicked", () => {
    const [[, destination] = []] = paper.all("AWS::SES::ConfigurationSetEventDestination");
    const { EventDestination } = destination ?? {};
    expect(EventDestination).toMatchObject({
      Enabled: true,
      MatchingEventTypes: ["send", "delivery", "bounce", "complaint", "reject", "renderingFailure"],
    });
    const rules = paper.all<Rule>("AWS::Events::Rule").map(([, rule]) => rule);
    const [rule, ...others] = rules.filter(({ EventPattern }) => EventPattern.source[0] === "aws.ses");
    expect(others).toEqual([]);
    const [[setId] = []] = paper.all("AWS::SES::ConfigurationSet");
    expect(rule?.EventPattern).toEqual({
      source: ["aws.ses"],
      detail: { mail: { tags: { "ses:configuration-set": [setId] } } },
    });
    expect(rule?.Targets).toMatchObject([
      {
        Arn: expect.stringMatching(/maileventsQueue/),
        DeadLetterConfig: { Arn: expect.stringMatching(/maileventsDeadLetters/) },
        RetryPolicy: { MaximumRetryAttempts: 10 },
      },
    ]);
  });
});
