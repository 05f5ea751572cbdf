import { DeadlineKind, deadlineKinds } from "@vigie/shared/deadline/deadline-kinds.ts";
import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeCaseMail } from "./compose-case-mail.ts";
import { composeDigest } from "./compose-digest.ts";
import { caseRow } from "./golden-mails.ts";
import {
  bourg,
  decisionOf,
  discreet,
  dueOn,
  evaluation,
  inhabitants,
  marie,
  messaging,
  network,
  riskReview,
  today,
  webUrl,
} from "./test-items.ts";

const base = { more: 0, member: marie, commune: bourg, webUrl, isRepeated: false };
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const subjectOf = (...items: DueItem[]) => plain(composeDigest({ ...base, items }).subject);
const binding = DeadlineKind.options.filter((kind) => deadlineKinds[kind].isBinding);
const other = DeadlineKind.options.filter((kind) => !deadlineKinds[kind].isBinding);

describe("a digest's subject says what and by when", () => {
  const missedLate = decisionOf({
    vendorName: "Communalis",
    title: "Gestion",
    term: { startOn: "2024-03-01", notice: { months: 13 } },
  });

  it.each([
    ["of one item ahead", [messaging], "Décidez d’ici au 20 janvier 2027 : Messagerie (Hélios Informatique)"],
    [
      "of one without a title",
      [{ ...evaluation, dueOn: today, daysLeft: 0 }],
      "Évaluez d’ici au 4 janvier 2027 : Hélios Informatique",
    ],
    [
      "late, with the day that still helps",
      [network],
      "En retard depuis le 23 décembre 2026, résiliation à recevoir d’ici au 31 janvier 2027 : Réseau de l’administration (Réseaux du Rhône)",
    ],
    ["late", [evaluation], "En retard depuis le 18 décembre 2026 : Hélios Informatique"],
    [
      "missed (R-20)",
      [inhabitants],
      "Délai manqué le 30 novembre 2026, décidez d’ici au 24 octobre 2027 : Gestion des habitants (Communalis)",
    ],
    ["of several ahead", [riskReview, messaging], "Bourg : 2 échéances, la première le 20 janvier 2027"],
    [
      "of several, some late",
      [messaging, evaluation],
      "Bourg : 2 échéances, dont une en retard depuis le 18 décembre 2026",
    ],
    [
      "of several, one missed",
      [messaging, inhabitants],
      "Bourg : 2 échéances, dont un délai manqué, la première le 20 janvier 2027",
    ],
  ])("%s", (_, items, subject) => {
    expect(subjectOf(...items)).toBe(subject);
  });

  it("says that a window is missed even when the next one is late too (R-20)", () => {
    expect(subjectOf(missedLate)).toMatch(/^Délai manqué le .+, résiliation à recevoir d’ici au /);
  });

  it.each(DeadlineKind.options)("has words for a deadline of kind %s, ahead and late", (kind) => {
    if (kind === "decision" || kind === "execution") return;
    for (const day of [addDays(today, 9), addDays(today, -9)]) {
      const item = dueOn({ kind, vendorName: "Hélios", title: "Titre", dueOn: day });
      expect(subjectOf(item)).toMatch(/^[^{]+ \d.* 20\d\d : Titre \(Hélios\)$/);
    }
  });
});

describe("a digest's items", () => {
  it("begin with rights about to be lost, then follow their days", () => {
    const { text } = composeDigest({ ...base, items: [riskReview, evaluation, messaging, network] });
    const places = ["Réseau de l’administration", "L’évaluation de", "Messagerie", "Panne prolongée"].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("say the consequence, and have the link on a line of its own", () => {
    const { text } = composeDigest({ ...base, items: [messaging] });
    expect(plain(text)).toContain("Sans décision, il est reconduit jusqu’au 31 mai 2028 (CHF 8'400.– par an).");
    expect(text.split("\n")).toContain(`${webUrl}${messaging.page}`);
  });
});

describe("a repeated digest", () => {
  it("says so before its subject, and why in its text (R-18)", () => {
    const mail = composeDigest({ ...base, items: [messaging], isRepeated: true });
    expect(plain(mail.subject)).toMatch(/^Répétition : Décidez/);
    expect(mail.text).toContain("n’a pas été confirmé");
    expect(composeDigest({ ...base, items: [messaging] }).text).not.toContain("n’a pas été confirmé");
  });
});

const unsubscribeUrl = `${webUrl}/mes-rappels/stop/jeton`;
const itemsOf = (kinds: DeadlineKind[]) =>
  kinds.map((kind) =>
    kind === "decision" ? messaging : dueOn({ kind, vendorName: "Hélios", title: "Titre", dueOn: today }),
  );

describe("one click stops a digest only where nothing in it binds (R-29)", () => {
  it("never with a binding item, which must be handed over", () => {
    const mixed = fc
      .tuple(
        fc.constantFrom(...binding.filter((kind) => kind !== "execution")),
        fc.array(fc.constantFrom(...other), { maxLength: 4 }),
      )
      .map(([first, rest]) => itemsOf([...rest, first]));
    return fc.assert(
      fc.property(mixed, (items) => {
        const { headers, text, html } = composeDigest({ ...base, items, unsubscribeUrl });
        expect(headers).toBeUndefined();
        expect(`${text}${html}`).not.toContain(unsubscribeUrl);
        expect(plain(text)).toContain(`Désigner une autre personne :\n${webUrl}/mes-rappels\n`);
      }),
    );
  });

  it("with the two headers of RFC 8058 and a link, where there is an address for it", () => {
    const { headers, text } = composeDigest({ ...base, items: itemsOf(other), unsubscribeUrl });
    expect(headers).toEqual({
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(plain(text)).toContain(`Ne plus recevoir ces rappels :\n${unsubscribeUrl}\n`);
  });

  it("not without an address", () => {
    const { headers, text } = composeDigest({ ...base, items: itemsOf(other) });
    expect(headers).toBeUndefined();
    expect(plain(text)).toContain(`Régler mes rappels :\n${webUrl}/mes-rappels\n`);
  });
});

describe("where the commune's mails name no contracts (R-29)", () => {
  // Words that no sentence of ours has, so that finding one is finding a leak.
  const secret = fc.string({ unit: fc.constantFrom(..."QZXKWJ"), minLength: 4, maxLength: 12 });
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
  const start = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2023-01-01", days));
  const cents = fc.integer({ min: 111_111_00, max: 9_999_999_00 });
  const decided = fc.record({
    vendorName: secret,
    title: secret,
    annualCostCents: cents,
    term: fc.record({
      startOn: start,
      renewal: fc.constantFrom("tacit" as const, "express" as const, "none" as const),
      notice: fc.integer({ min: 1, max: 11 }).map((months) => ({ months })),
    }),
  });
  const dated = fc.record({
    kind: fc.constantFrom(...DeadlineKind.options.filter((kind) => kind !== "decision" && kind !== "execution")),
    vendorName: secret,
    title: secret,
    dueOn: day,
  });
  const item = fc.oneof(
    decided.map(decisionOf),
    decided.map(decisionOf).map((decision): DueItem => ({ ...decision, kind: "execution" })),
    dated.map(dueOn),
  );
  const wordsOf = ({ vendorName, title, contract }: DueItem): string[] => {
    const francs = String(Math.trunc((contract?.annualCostCents ?? 0) / 100));
    const amounts = contract ? [francs, francs.replace(/\B(?=(\d{3})+$)/g, "'"), "CHF"] : [];
    return [vendorName, title, contract?.title, ...amounts].filter((word) => word !== undefined);
  };
  /** What is read: without the colours and sizes of the style, whose figures may look like an amount. */
  const readable = ({ subject, text, html }: ReturnType<typeof composeDigest>) =>
    [
      subject,
      text,
      html.replaceAll(/<style>.*?<\/style>| style="[^"]*"|&#x27;/g, (found) => (found === "&#x27;" ? "'" : "")),
    ]
      .join("\n")
      .replaceAll(/0{26}|20\d\d/g, "");

  it("no digest says a vendor's name, a title or an amount, whatever is due", { timeout: 30_000 }, () => {
    return fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.boolean(), (items, isRepeated) => {
        const mail = composeDigest({ ...base, commune: discreet, items, isRepeated });
        const said = readable(mail);
        for (const word of items.flatMap(wordsOf)) expect(said).not.toContain(word);
        expect(mail.to).toBe(marie.email);
      }),
      { numRuns: 300 },
    );
  });

  it("the same items are named where the commune allows it, so that the search above finds what it seeks", () => {
    return fc.assert(
      fc.property(dated, (dated) => {
        expect(readable(composeDigest({ ...base, items: [dueOn(dated)] }))).toContain(dated.vendorName);
      }),
      { numRuns: 50 },
    );
  });

  it("still says the kind, the day and the link", () => {
    const { text } = composeDigest({ ...base, commune: discreet, items: [messaging] });
    expect(plain(text)).toContain("Décision, dans 16 jours\nÉchéance : 20 janvier 2027.");
    expect(text).toContain(`${webUrl}${messaging.page}`);
  });

  it("no mail about a case does either", () => {
    return fc.assert(
      fc.property(secret, secret, (vendorName, contractTitle) => {
        for (const kind of ["proposed", "mandated", "sentBack"] as const) {
          const row = { ...caseRow, vendorName, contractTitle };
          const mail = composeCaseMail({ kind, row, member: marie, commune: discreet, url: webUrl, isRepeated: false });
          for (const word of [vendorName, contractTitle, "CHF"]) expect(readable(mail)).not.toContain(word);
        }
      }),
    );
  });
});
