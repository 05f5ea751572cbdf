import type { Route } from "@vigie/shared/http/route.ts";
import { routes } from "@vigie/shared/routes.ts";
import { expect, it } from "vitest";

const { cases, commune, documents, exports, imports, members, vendors } = routes;
const all = Object.values(routes).flatMap((context): Route[] => Object.values(context));
const named = ({ method, path }: Route): string => `${method} ${path}`;

// The permission matrix proves that each route asks for the roles it names; this, that it names the right ones.
it.each<[string, Route[], string[]]>([
  ["whole exports, and what could not be analysed", [...Object.values(exports), documents.release], ["communeAdmin"]],
  [
    "people, settings and leaving",
    [
      members.invite,
      members.changeSubstitute,
      members.retryAddress,
      commune.changeSettings,
      commune.approveOffboarding,
    ],
    ["communeAdmin"],
  ],
  [
    "a decision, its return and the acceptance of a risk",
    [cases.mandate, cases.sendBack, vendors.acceptRisk],
    ["executive"],
  ],
  ["what a decision commits to", [cases.makeLetter, cases.execute, cases.confirm], ["contractOfficer"]],
  ["a file that fills the register", [imports.importRows], ["contractOfficer", "itContact"]],
])("leaves %s to those who answer for it (brief section 2)", (_, of, roles) => {
  for (const route of of) expect([named(route), route.by]).toEqual([named(route), roles]);
});

it("lets nobody write who only reads, but to say that they read, and how they are reminded themselves", () => {
  const written = all.filter(({ by, method }) => Array.isArray(by) && by.includes("reader") && method !== "GET");
  expect(written.map(named).filter((name) => !name.includes(" /me/"))).toEqual([
    "POST /documents/{documentId}/receipt",
  ]);
  expect(written.map(named).filter((name) => name.includes(" /me/"))).toEqual([
    "PUT /me/reminders",
    "POST /me/calendar-feed",
    "DELETE /me/calendar-feed",
  ]);
});

it("shows an association nothing of a commune’s register", () => {
  const shared = all.filter(({ by }) => Array.isArray(by) && by.includes("associationAdmin"));
  expect(shared.filter(({ path }) => !path.startsWith("/association")).map(named)).toEqual([]);
  expect(shared.filter(({ by }) => by.length > 1)).toEqual([]);
});
