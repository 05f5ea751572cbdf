import * as fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { describe, expect, it } from "vitest";
import type { Mail } from "../lib/mailer.ts";
import { composeCaseMail } from "./compose-case-mail.ts";
import { composeDigest } from "./compose-digest.ts";
import { caseRow } from "./golden-mails.ts";
import { bourg, decisionOf, dueOn, marie, webUrl } from "./test-items.ts";

const hostile = [
  "<script>alert(1)</script>",
  "</head><body onload=x>",
  "\"><img src=x onerror='y'>",
  "<b>gras</b> {count, plural, other {#}} {vendor}",
  "Nom\r\nBcc: tous@example.ch",
  "Nom\u2028Bcc: tous@example.ch",
  "\u0001\u0001faux gras\u0002\u0002\u0000",
  "<!--[if mso]><p>x<![endif]-->",
  "$& $` $1",
  "«\u00a0Dupont & Fils\u00a0»",
];
const base = { more: 0, commune: bourg, webUrl, isRepeated: false };

const mailsWith = (name: string): Mail[] => [
  composeDigest({
    ...base,
    member: { ...marie, name },
    items: [decisionOf({ vendorName: name, title: name, term: { startOn: "2025-06-01" } })],
  }),
  composeDigest({
    ...base,
    member: marie,
    commune: { ...bourg, name },
    items: [
      dueOn({ kind: "action", vendorName: name, title: name, dueOn: "2027-01-02" }),
      dueOn({ kind: "evaluation", vendorName: name, dueOn: "2027-02-02" }),
    ],
  }),
  composeCaseMail({
    kind: "proposed",
    row: { ...caseRow, vendorName: name, contractTitle: name },
    member: { ...marie, name },
    commune: { ...bourg, name, executiveName: name },
    url: webUrl,
    isRepeated: true,
  }),
];

/** Every tag of a page, comments as one tag each, without attributes' values; the emphasis mark's own, which can only embolden, left out. */
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<!--[\s\S]*?-->|<[!/a-z][^>]*>/gi)]
    .map(([tag]) => tag.replaceAll(/="[^"]*"/g, ""))
    .filter((tag) => !/^<\/?strong>$/.test(tag));

describe("typed text stays text in a mail (N-12)", () => {
  const innocent = mailsWith("Hélios").map(({ html }) => tagsOf(html));

  it.each(hostile)("%j adds no tag and no header", async (name) => {
    for (const [index, mail] of mailsWith(name).entries()) {
      expect(tagsOf(mail.html)).toEqual(innocent[index]);
      expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(mail.text).not.toMatch(/[^\P{Cc}\n]/u);
      const built = await new MailComposer({ from: "vigie@example.ch", ...mail }).compile().build();
      const [headers = ""] = built.toString("utf8").split("\r\n\r\n");
      expect(headers).not.toMatch(/^bcc:/im);
    }
  });

  it("holds for any text", { timeout: 30_000 }, () => {
    return fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (name) => {
        for (const [index, mail] of mailsWith(`N${name}.`).entries()) {
          expect(tagsOf(mail.html)).toEqual(innocent[index]);
          expect(mail.subject).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("goes to exactly one address, in two parts (R-21)", async () => {
    for (const mail of mailsWith("Hélios, Dupont <autre@example.ch>")) {
      const message = new MailComposer({ from: "vigie@example.ch", ...mail }).compile();
      expect(message.getEnvelope().to).toEqual([marie.email]);
      const built = (await message.build()).toString("utf8");
      expect(built).toContain("multipart/alternative");
      expect(built).toContain("text/plain; charset=utf-8");
      expect(built).toContain("text/html; charset=utf-8");
    }
  });
});
