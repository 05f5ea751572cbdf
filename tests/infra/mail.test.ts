import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper } from "./lib/deploy-on-paper.ts";
import { synthesise } from "./lib/synthesise.ts";

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

  it("that did not arrive is told to a queue, with a dead-letter queue behind; nothing is told of opening and clicking", () => {
    const [[, destination] = []] = paper.all("AWS::SES::ConfigurationSetEventDestination");
    const { EventDestination } = destination ?? {};
    expect(EventDestination).toMatchObject({
      Enabled: true,
      MatchingEventTypes: ["reject", "bounce", "complaint", "renderingFailure"],
    });
    const [[, rule] = []] = paper.all("AWS::Events::Rule");
    expect(rule?.Targets).toMatchObject([
      {
        Arn: expect.stringMatching(/MailFailures/),
        DeadLetterConfig: { Arn: expect.stringMatching(/MailDeadLetters/) },
      },
    ]);
  });
});
