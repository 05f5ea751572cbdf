import { describe, expect, test } from "vitest";
import { ServiceHours } from "../service/service-hours.ts";
import { ServiceLevelDraft } from "../service-level/service-level.ts";
import { sayGap } from "./gap-sentence.ts";
import { sayHours } from "./hours-words.ts";
import { nameLevel, sayTarget } from "./level-words.ts";
import { sharedWords } from "./words.ts";

const usual = { clock: "serviceHours", period: "month" } as const;
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");

describe("a service level in words", () => {
  test.each([
    [{ metric: "availability", target: 99.5, unit: "percent" }, "Disponibilité", "99,5 % par mois, heures de service"],
    [
      { metric: "availability", target: 99.95, unit: "percent", clock: "calendar", period: "year" },
      "Disponibilité",
      "99,95 % par an, 24 h sur 24",
    ],
    [{ metric: "resolution", priority: 1, target: 4, unit: "hours" }, "Résolution P1", "en 4 h, heures de service"],
    [
      { metric: "response", target: 30, unit: "minutes", sharePercent: 95, period: "quarter" },
      "Prise en charge",
      "en 30 min, heures de service, dans 95 % des cas par trimestre",
    ],
    [{ metric: "requestLeadTime", target: 5, unit: "workingDays" }, "Traitement des demandes", "en 5 jours ouvrables"],
    [{ metric: "requestLeadTime", target: 1, unit: "workingDays" }, "Traitement des demandes", "en 1 jour ouvrable"],
    [
      { metric: "restorePoint", target: 24, unit: "hours", clock: "calendar" },
      "Perte de données admise",
      "24 h au plus, 24 h sur 24",
    ],
    [
      { metric: "other", label: "Satisfaction", target: 80, unit: "percent" },
      "Satisfaction",
      "80 % par mois, heures de service",
    ],
  ])("%o", (given, name, target) => {
    const level = ServiceLevelDraft.parse({ ...usual, ...given });
    expect(plain(nameLevel(level, sharedWords.fr))).toBe(name);
    expect(plain(sayTarget(level, "fr", sharedWords.fr))).toBe(target);
  });
});

describe("service hours in words", () => {
  const week = ["mon", "tue", "wed", "thu", "fri"];
  const daily = [...week, "sat", "sun"];
  test.each([
    [{ spans: [{ days: daily, from: "00:00", to: "24:00" }], onHolidays: true }, "24 h sur 24, tous les jours"],
    [
      {
        spans: [
          { days: week, from: "08:00", to: "12:00" },
          { days: week, from: "13:30", to: "17:00" },
        ],
        onHolidays: false,
      },
      "lun.–ven. 08:00–12:00 et 13:30–17:00, sauf jours fériés",
    ],
    [
      {
        spans: [
          { days: ["wed", "mon"], from: "08:00", to: "12:00" },
          { days: ["sat"], from: "09:00", to: "11:00" },
        ],
        onHolidays: true,
      },
      "lun., mer. 08:00–12:00, sam. 09:00–11:00, jours fériés compris",
    ],
    [
      { spans: [{ days: daily, from: "06:00", to: "22:00" }], onHolidays: false },
      "tous les jours 06:00–22:00, sauf jours fériés",
    ],
  ])("%o", (given, expected) => {
    expect(plain(sayHours(ServiceHours.parse(given), "fr", sharedWords.fr))).toBe(expected);
  });
});

test("a gap is said in one sentence, or two where something takes over", () => {
  const cause = { key: "ended", title: "Messagerie", on: "2027-01-31" } as const;
  const relief = { key: "resumes", title: "Courriel", on: "2027-04-01" } as const;
  expect(sayGap({ cause }, "fr")).toHaveLength(1);
  expect(sayGap({ cause, relief }, "fr").map(({ key, values }) => [key, plain(values.on)])).toEqual([
    ["cause.ended", "31 janvier 2027"],
    ["relief.resumes", "1er avril 2027"],
  ]);
});
