import { Language } from "@vigie/shared/language.ts";
import { describe, expect, it } from "vitest";
import { composeNotice, type NoticeFacts } from "./compose-notice.ts";
import { letterDay } from "./letter-day.ts";
import { renderLetter } from "./render-letter.ts";
import { letterWords } from "./words/letter-words.ts";

const factsIn = (language: Language): NoticeFacts => ({
  vendor: {
    name: "Hélios Informatique SA",
    language,
    address: { street: "Rue du Lac 12", postCode: "1400", town: "Yverdon-les-Bains", country: "CH" },
  },
  contract: { title: "Messagerie", reference: "HEL-2024/07", signedOn: "2024-03-01" },
  letterhead: {
    lines: ["Commune de Bourg", "1099 Bourg"],
    place: "Bourg",
    signatories: [{ name: "Anne Perrin", function: "Syndique" }],
  },
  executiveName: "Municipalité",
  decidedOn: "2026-11-16",
  on: "2026-11-23",
  endsOn: "2027-04-01",
});

describe("the notice letter", () => {
  it.each(Language.options)("says the same in %s, word for word as it was reviewed", (language) => {
    const { placeAndDay, subject, reference, registered, paragraphs, fileName } = composeNotice(factsIn(language));
    expect([fileName, registered, placeAndDay, subject, reference, ...paragraphs].join("\n\n")).toMatchSnapshot();
  });

  it.each(Language.options)("fills in every blank, and leaves none, in %s", (language) => {
    const letter = composeNotice(factsIn(language));
    const all = JSON.stringify(letter);
    expect(all).not.toMatch(/[{}]\w+[{}]/);
    const ends = letterDay("2027-04-01", language);
    expect(letter.paragraphs.filter((text) => text.includes(ends))).toHaveLength(1);
    expect(all).toContain(letterDay("2026-11-16", language));
    // Every sentence of the catalogue that is not a blank stands in the letter.
    for (const sentence of Object.values(letterWords[language]).filter((text) => !text.includes("{")))
      expect(all).toContain(sentence);
  });

  it.each(Language.options)(
    "states no signature day that may only be assumed from the first day, in %s",
    (language) => {
      const facts = factsIn(language);
      const term = {
        startOn: "2024-03-01",
        renewal: "tacit",
        initialMonths: 12,
        renewalMonths: 12,
        notice: { months: 3 },
      } as const;
      const { referenceSigned, referenceEffective } = letterWords[language];
      const written = (words: string) =>
        words
          .replace("{reference}", "HEL-2024/07")
          .replace(/\{(signedOn|startOn)\}/, letterDay("2024-03-01", language));
      const referenceOf = (contract: object) =>
        composeNotice({ ...facts, contract: { ...facts.contract, ...contract } }).reference;
      expect(referenceOf({ term })).toBe(written(referenceEffective));
      expect(referenceOf({ term: { ...term, startOn: "2024-04-01" } })).toBe(written(referenceSigned));
    },
  );

  it("writes the first of a month as each language does", () => {
    expect(Language.options.map((language) => letterDay("2027-04-01", language))).toEqual([
      "1er\u00a0avril\u00a02027",
      "1.\u00a0April\u00a02027",
      "1º\u00a0aprile\u00a02027",
      "1\u00a0April\u00a02027",
    ]);
  });

  it("addresses a vendor abroad with its country, and one without a street without an empty line", () => {
    const facts = factsIn("de");
    const address = { postCode: "79098", town: "Freiburg", country: "DE" };
    expect(composeNotice({ ...facts, vendor: { ...facts.vendor, address } }).recipient).toEqual([
      "Hélios Informatique SA",
      "DE-79098 Freiburg",
    ]);
  });

  it("is one page with the longest names and the fullest letterhead", async () => {
    const long = "Société coopérative intercommunale pour l’informatique des administrations ".repeat(2).slice(0, 119);
    const facts = factsIn("fr");
    const bytes = await renderLetter(
      composeNotice({
        ...facts,
        vendor: { ...facts.vendor, name: long },
        contract: { ...facts.contract, title: long },
        letterhead: {
          lines: Array.from(
            { length: 6 },
            (_, index) => `Ligne ${index} de l’adresse de la commune de Bourg-en-Lavaux`,
          ),
          phone: "+41 21 555 12 12",
          email: "administration.communale@bourg.test",
          place: "Bourg-en-Lavaux",
          signatories: [
            { name: long.slice(0, 60), function: long.slice(0, 60) },
            { name: "Luc Rochat", function: "Secrétaire municipal" },
          ],
        },
      }),
    );
    const pages = Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type \/Page\b(?!s)/g);
    expect(pages).toHaveLength(1);
  });
});
