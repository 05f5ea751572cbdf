import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../fold-text.ts";
import { isUnknown } from "./cell-reading.ts";
import { joinNames, splitNames } from "./column.ts";
import { readCostPeriod } from "./cost-period.ts";
import { readAmount } from "./read-amount.ts";
import { readDay } from "./read-day.ts";
import { readDuration, readSpan } from "./read-duration.ts";
import { readNotice } from "./read-notice.ts";
import { readRenewal } from "./read-renewal.ts";
import { readPercent, readPriority, readTarget } from "./service-level-columns.ts";

const said = (reading: { value?: unknown; fault?: string | undefined; note?: string | undefined }): string =>
  reading.fault ? `! ${reading.fault}` : `${JSON.stringify(reading.value)}${reading.note ? ` (${reading.note})` : ""}`;

describe("a day in a spreadsheet", () => {
  it.each([
    ["31.12.2026", '"2026-12-31"'],
    ["31.12.26", '"2026-12-31"'],
    ["31/12/26", '"2026-12-31"'],
    ["1.1.2027", '"2027-01-01"'],
    ["2026-12-31", '"2026-12-31"'],
    ["2026-12-31T00:00:00.000Z", '"2026-12-31"'],
    ["31 décembre 2026", '"2026-12-31"'],
    ["1er janvier 2027", '"2027-01-01"'],
    ["31 déc. 2026", '"2026-12-31"'],
    ["le 31 août 2026", '"2026-08-31"'],
    ["jusqu’au 31.12.2026", '"2026-12-31"'],
    ["31. Dezember 2026", '"2026-12-31"'],
    ["31 dicembre 2026", '"2026-12-31"'],
    ["31 luglio 2026", '"2026-07-31"'],
    ["December 31, 2026", '"2026-12-31"'],
    ["31-Dec-26", '"2026-12-31"'],
    ["fin 2026", '"2026-12-31"'],
    ["fin juin 2026", '"2026-06-30"'],
    ["46387", '"2026-12-31"'],
    ["31122026", '"2026-12-31"'],
    ["01.07.98", '"1998-07-01"'],
    // In this country the day comes first, and it is said where it could be otherwise.
    ["01/02/2026", '"2026-02-01" (date.dayFirst)'],
    ["12/31/2026", '"2026-12-31" (date.monthFirst)'],
    ["01/01/2026", '"2026-01-01"'],
    ["décembre 2026", "! date.monthOnly"],
    ["12/2026", "! date.monthOnly"],
    ["2026", "! date.yearOnly"],
    ["31.02.2026", "! date"],
    ["bientôt", "! date"],
    ["12500", "! date"],
  ])("%s is read as %s", (text, expected) => expect(said(readDay(text))).toBe(expected));

  it("is found again however it is written", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2079-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(".", "/", "-", " . ".trim()), fc.boolean(), (iso, separator, isShort) => {
        const [year = "", month = "", date = ""] = iso.split("-");
        const written = [Number(date), Number(month), isShort && Number(year) >= 2000 ? year.slice(2) : year].join(
          separator,
        );
        const reading = readDay(` ${written} `);
        expect(reading.fault === undefined && reading.value).toBe(iso);
        const long = new Intl.DateTimeFormat("fr", {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        }).format(new Date(iso));
        expect(readDay(long)).toEqual({ value: iso });
      }),
    );
  });

  it("never fails on any text", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          void [
            readDay(text),
            readAmount(text),
            readDuration(text),
            readSpan(text),
            readRenewal(text),
            readTarget(text),
            readPriority(text),
            readPercent(text),
          ],
      ),
    );
  });
});

describe("an amount a year in a spreadsheet", () => {
  it.each([
    ["12'500.–", "1250000"],
    ["12'500.-", "1250000"],
    ["12 500.00", "1250000"],
    ["12 500.00", "1250000"],
    ["CHF 1’200", "120000"],
    ["Fr. 980.50", "98050"],
    ["12500", "1250000"],
    ["12500.5", "1250050"],
    ["12.500,00", "1250000"],
    ["12,500.00", "1250000"],
    ["12'500 / an", "1250000"],
    ["12'500.- par année", "1250000"],
    ["12500 CHF HT", "1250000"],
    ["12500 CHF/an (TTC)", "1250000"],
    ["1041.6666666667", "104167"],
    ["gratuit", "0"],
    ["12k", "1200000"],
    ["250.- / mois", "300000 (amount.perMonth)"],
    ["CHF 250 par mois", "300000 (amount.perMonth)"],
    ["1'000 / trimestre", "400000 (amount.perQuarter)"],
    ["env. 8'000", "800000 (amount.about)"],
    ["12.500", "1250000 (amount.thousands)"],
    ["1'180.– mensuel", "1416000 (amount.perMonth)"],
    ["450.-/mois", "540000 (amount.perMonth)"],
    ["450.- mensuelle", "540000 (amount.perMonth)"],
    ["2'000 trimestriellement", "800000 (amount.perQuarter)"],
    ["900 semestriel", "180000 (amount.perHalfYear)"],
    ["4'500.– unique", "! cost.once"],
    ["12'000 €", "! amount.notFrancs"],
    ["EUR 12000", "! amount.notFrancs"],
    ["36'000 pour 3 ans", "! amount.severalYears"],
    ["-500", "! amount.unreadable"],
    ["selon offre", "! amount.unreadable"],
  ])("%s is read as %s centimes", (text, expected) => expect(said(readAmount(text))).toBe(expected));

  it("is found again with any thousands sign", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom("'", "’", " ", "\u00a0", "\u202f"),
        (cents, sign) => {
          const francs = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, sign);
          expect(readAmount(`CHF ${francs}.${String(cents % 100).padStart(2, "0")}`)).toEqual({ value: cents });
        },
      ),
    );
  });
});

describe("a length in a spreadsheet", () => {
  it.each([
    ["3 mois", '{"months":3}'],
    ["90 jours", '{"days":90}'],
    ["90j", '{"days":90}'],
    ["1 an", '{"months":12}'],
    ["6M", '{"months":6}'],
    ["12 Monate", '{"months":12}'],
    ["2 Jahre", '{"months":24}'],
    ["3 mesi", '{"months":3}'],
    ["un an", '{"months":12}'],
    ["douze mois", '{"months":12}'],
    ["1 an et 6 mois", '{"months":18}'],
    ["1.5 an", '{"months":18}'],
    ["½ an", '{"months":6}'],
    ["6 semaines", '{"days":42}'],
    ["3 mois avant l’échéance", '{"months":3}'],
    ["6 mois pour le 31.12", '{"months":6}'],
    ["trois mois nets", '{"months":3}'],
    ["aucun", '{"months":0}'],
    ["annuelle", '{"months":12}'],
    ["3", "! duration.noUnit"],
    ["selon CG", "! duration.unreadable"],
    ["1 mois et 15 jours", "! duration.unreadable"],
  ])("%s is read as %s", (text, expected) => expect(said(readDuration(text))).toBe(expected));

  it.each([
    ["indéterminée", '{"isOpenEnded":true}'],
    ["du 01.01.2024 au 31.12.2026", '{"startOn":"2024-01-01","endOn":"2026-12-31"}'],
    ["01.01.2024 - 31.12.2026", '{"startOn":"2024-01-01","endOn":"2026-12-31"}'],
    ["36 mois", '{"length":{"months":36}}'],
  ])("a term of %s is read as %s", (text, expected) => expect(said(readSpan(text))).toBe(expected));
});

describe("the words of a renewal", () => {
  it.each([
    ["tacite", "tacit"],
    ["Tacitement", "tacit"],
    ["auto", "tacit"],
    ["oui", "tacit"],
    ["stillschweigend", "tacit"],
    ["expresse", "express"],
    ["non", "none"],
    ["Sans", "none"],
    ["durée déterminée", "none"],
    ["indéterminée", "openEnded"],
    ["unbefristet", "openEnded"],
  ])("%s means %s", (text, renewal) => expect(readRenewal(text)).toEqual({ value: { renewal } }));

  it("may hold its length", () => {
    expect(readRenewal("tacite, 1 an")).toEqual({ value: { renewal: "tacit", months: 12 } });
    expect(readRenewal("d’année en année")).toEqual({ value: { renewal: "tacit", months: 12 } });
  });

  it("are asked for where nobody could be sure", () => {
    for (const text of ["selon CG", "non tacite", "peut-être"])
      expect(readRenewal(text)).toEqual({ fault: "word.unknown" });
  });
});

describe("a promise in a spreadsheet", () => {
  it.each([
    ["99.5 %", '{"target":99.5,"unit":"percent"}'],
    ["≤ 4 h", '{"target":4,"unit":"hours"}'],
    ["30 min", '{"target":30,"unit":"minutes"}'],
    ["2 jours ouvrés", '{"target":2,"unit":"workingDays"}'],
    ["NBD", '{"target":1,"unit":"workingDays"}'],
    ["4", '{"target":4}'],
  ])("%s is read as %s", (text, expected) => expect(said(readTarget(text))).toBe(expected));

  it("has a priority, however it is called", () => {
    expect(["P1", "priorité 2", "3", "bloquant", "mineur"].map((text) => said(readPriority(text)))).toEqual([
      "1",
      "2",
      "3",
      "1",
      "4",
    ]);
  });

  it("has a share of cases, as a percentage or as the fraction a spreadsheet keeps", () => {
    expect(["95 %", "95", "0.95"].map((text) => said(readPercent(text)))).toEqual(["95", "95", "95"]);
  });
});

describe("several names in a cell", () => {
  it("are found again as they were joined", () => {
    const name = fc.constantFrom(
      "Messagerie",
      "Le travail de l’administration, de la voirie",
      "Postes + écrans",
      "R-12",
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        expect(splitNames(joinNames(names))).toEqual(names);
      }),
    );
  });
  it("are split at commas where nothing else separates them", () => {
    expect(splitNames("Postes, écrans, imprimantes")).toEqual(["Postes", "écrans", "imprimantes"]);
  });
});

describe("what is unknown", () => {
  it.each(["", " ", "?", "-", "–", "n/a", "inconnu", "à vérifier", "À compléter", "a definir"])(
    "%j stays unknown",
    (text) => expect(isUnknown(text)).toBe(true),
  );
  it.each(["0", "aucun", "non", "1"])("%j is known", (text) => expect(isUnknown(text)).toBe(false));
  it("folds spaces, accents and capitals", () =>
    expect(foldText("  Hélios Informatique ")).toBe("helios informatique"));
});

describe("the period of a cost in a spreadsheet", () => {
  it.each([
    ["mensuel", '"month"'],
    ["Mensuelle", '"month"'],
    ["par mois", '"month"'],
    ["/mois", '"month"'],
    ["mois", '"month"'],
    ["monatlich", '"month"'],
    ["trimestriel", '"quarter"'],
    ["3 mois", '"quarter"'],
    ["semestriel", '"halfYear"'],
    ["annuel", '"year"'],
    ["par an", '"year"'],
    ["unique", '"once"'],
    ["annuel (supposé)", '"year" (cost.yearSupposed)'],
    ["bimensuel", "! cost.periodUnknown"],
    ["tous les 4 ans", "! cost.periodUnknown"],
    ["mensuel ou annuel", "! cost.periodUnknown"],
    ["selon facture", "! cost.periodUnknown"],
  ])("%s is read as %s", (text, expected) => expect(said(readCostPeriod(text))).toBe(expected));
});

describe("a notice period in a spreadsheet", () => {
  it.each([
    ["3 mois", '{"length":{"months":3}}'],
    ["6M", '{"length":{"months":6}}'],
    ["1 an et 6 mois", '{"length":{"months":18}}'],
    ["3 mois avant l'échéance", '{"length":{"months":3}}'],
    ["trois mois de préavis", '{"length":{"months":3}}'],
    ["délai de résiliation de 60 jours", '{"length":{"days":60}}'],
    ["3 mois fin d'année", '{"length":{"months":3},"exit":"yearEnd","words":"3 mois fin d\'année"}'],
    [
      "2 mois pour la fin d'un mois",
      '{"length":{"months":2},"exit":"monthEnd","words":"2 mois pour la fin d\'un mois"}',
    ],
    [
      "6 mois pour la fin d'un semestre",
      '{"length":{"months":6},"exit":"halfYearEnd","words":"6 mois pour la fin d\'un semestre"}',
    ],
    ["3 mois fin de trimestre", '{"length":{"months":3},"exit":"quarterEnd","words":"3 mois fin de trimestre"}'],
    ["6 mois pour le 31.12", '{"length":{"months":6},"exit":"yearEnd","words":"6 mois pour le 31.12"}'],
    ["30 jours, en tout temps", '{"length":{"days":30},"exit":"anyDay","words":"30 jours, en tout temps"}'],
    ["3 mois par lettre recommandée", '{"length":{"months":3},"words":"3 mois par lettre recommandée"}'],
    ["3", "! duration.noUnit"],
    ["selon CG", "! duration.unreadable"],
  ])("%s is read as %s", (text, expected) => expect(said(readNotice(text))).toBe(expected));
});
