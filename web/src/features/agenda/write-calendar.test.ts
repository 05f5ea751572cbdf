import { AgendaKind } from "@vigie/shared/agenda/agenda-kind.ts";
import type { CalendarEntry, CalendarFeed } from "@vigie/shared/agenda/calendar-feed.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { writeCalendar } from "./write-calendar.ts";

const webUrl = "https://vigie.example.ch";
const at = "2027-03-15T09:00:00.000Z";
const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "decision-ctr_01kb0000000000000000000000@abcdefghijkl.vigie",
  kind: "decision",
  on: "2027-08-24",
  page: "/contrats/ctr_01kb0000000000000000000000",
  vendorName: "Hélios Informatique",
  title: "Messagerie",
  changedAt: "2027-01-02T08:00:00.000Z",
  ...changes,
});
const write = (entries: CalendarEntry[]): string =>
  writeCalendar({ communeName: "Aigle", language: "fr", at, entries } satisfies CalendarFeed, webUrl);

// Property values that break RFC 5545's grammar are errors, not warnings.
beforeAll(() => {
  ICAL.design.strict = true;
});

const parse = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents("vevent") };
};
const summaryOf = (of: Partial<CalendarEntry>): unknown =>
  parse(write([entry(of)])).events[0]?.getFirstPropertyValue("summary");

/** What any text of the register may hold. */
const hostileTitles = [
  "Un, deux; trois: quatre",
  "Ligne un\nligne deux\r\nligne trois",
  "Fin\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nTRIGGER:-PT1M",
  "barre \\ oblique \\n non \\, coupée \\;",
  "😀👩‍🚒 émojis ".repeat(12),
  "é".repeat(200),
  "guillemets \" « » ' ’ %20 &amp; <b>gras</b>",
  " espaces au bord ",
  "DTSTART;VALUE=DATE:20200101",
];

describe("a calendar that a strict parser reads", () => {
  it.each(hostileTitles)("brings the title %j back as it was", (title) => {
    const text = write([entry({ title })]);
    const { events } = parse(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.getAllSubcomponents()).toEqual([]);
    const said = String(events[0]?.getFirstPropertyValue("summary"));
    expect(said.replaceAll(/\r\n?/g, "\n")).toContain(title.replaceAll(/\r\n?/g, "\n"));
  });

  it("folds every line at 75 octets, between characters, and ends each with CRLF", () => {
    const text = write(hostileTitles.map((title, n) => entry({ title, uid: `decision-${n}@abcdefghijkl.vigie` })));
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\u{d800}-\u{dfff}]/u);
    }
  });

  it("survives any text at all, with the same title, day and no other component", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2026-01-01", days));
    return fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }), day, (drawn, on) => {
        // The register refuses control characters; line breaks stand above.
        const title = drawn.replaceAll(/\p{Cc}/gu, "");
        fc.pre(title !== "");
        const { events } = parse(write([entry({ title, on })]));
        expect(events).toHaveLength(1);
        expect(String(events[0]?.getFirstPropertyValue("summary"))).toContain(title);
        expect(String(events[0]?.getFirstPropertyValue("dtstart"))).toBe(on);
      }),
    );
  });
});

describe("a day is that day", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(
    ["UTC", "Europe/Zurich", "Pacific/Auckland", "America/Los_Angeles"].flatMap((zone) =>
      ["2027-03-28", "2027-10-31", "2028-02-29", "2027-12-31", "2027-01-01"].map((on) => [zone, on] as const),
    ),
  )("on a machine in %s: %s", (zone, on) => {
    vi.stubEnv("TZ", zone);
    const text = write([entry({ on })]);
    expect(text).toContain(`DTSTART;VALUE=DATE:${on.replaceAll("-", "")}\r\n`);
    const start = parse(text).events[0]?.getFirstPropertyValue("dtstart");
    expect(start).toBeInstanceOf(ICAL.Time);
    expect([String(start), start instanceof ICAL.Time && start.isDate]).toEqual([on, true]);
  });
});

describe("an entry", () => {
  it("keeps its name from one reading to the next, and a newer edition counts more", () => {
    const of = (changedAt: string) => {
      const [event] = parse(write([entry({ changedAt })])).events;
      return {
        uid: event?.getFirstPropertyValue("uid"),
        sequence: Number(event?.getFirstPropertyValue("sequence")),
        modified: String(event?.getFirstPropertyValue("last-modified")),
      };
    };
    const [before, after] = [of("2027-01-02T08:00:00.000Z"), of("2027-01-02T08:00:01.000Z")];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(before.sequence + 1);
    expect(before.modified).toBe("2027-01-02T08:00:00Z");
    expect(of("2090-01-01T00:00:00.000Z").sequence).toBeLessThan(2 ** 31);
  });

  it("says what and with whom, leads to the page, leaves the day free and rings no alarm", () => {
    const text = write([entry()]);
    const [event] = parse(text).events;
    expect(event?.getFirstPropertyValue("summary")).toBe("Décider de la suite\u00a0: Messagerie (Hélios Informatique)");
    expect(event?.getFirstPropertyValue("url")).toBe(`${webUrl}/contrats/ctr_01kb0000000000000000000000`);
    expect(event?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(text).not.toContain("VALARM");
  });

  it.each(AgendaKind.options)("of the kind %s has words, with names and without (R-29)", (kind) => {
    const { vendorName: _, title: __, ...silent } = entry({ kind });
    const text = write([silent]);
    const said = parse(text).events[0]?.getFirstPropertyValue("summary");
    expect(String(said)).not.toMatch(/[{}]|agenda\.|Messagerie|Hélios/);
    expect(text).not.toMatch(/Messagerie|lios/);
    if (kind !== "meeting") expect(summaryOf({ kind })).toContain("Messagerie (Hélios Informatique)");
  });
});

describe("the calendar", () => {
  it("asks to be read again every twelve hours, and says whose it is", () => {
    const { calendar } = parse(write([]));
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT12H");
    expect(String(calendar.getFirstPropertyValue("x-published-ttl"))).toBe("PT12H");
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Vigie, Aigle");
  });
});
