import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNarrowed, type ListQuery, listAddress, listedStates, listSorts, readListQuery } from "./list-query.ts";

const paramsOf = (address: string) => Object.fromEntries(new URL(address, "http://localhost").searchParams);
const word = fc.stringMatching(/^[a-zé0-9 _-]{1,30}$/).filter((text) => text.trim() === text);
const queries: fc.Arbitrary<ListQuery> = fc.record(
  {
    q: word,
    vendorId: word,
    serviceId: word,
    state: fc.constantFrom(...listedStates),
    incomplete: fc.constant(true as const),
    archived: fc.constant(true as const),
    sort: fc.constantFrom(...listSorts),
    cursor: word,
  },
  { requiredKeys: ["sort"] },
);

describe("the address of the list of contracts", () => {
  it("gives back every narrowing and order it was made of", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(readListQuery(paramsOf(listAddress(query)))).toEqual(query);
      }),
    );
  });

  it("says nothing of what is as usual", () => {
    expect(listAddress({ sort: "urgency" })).toBe("/contrats");
    expect(listAddress({ state: "late", sort: "cost" })).toBe("/contrats?etat=en-retard&tri=cout");
  });

  it("shows the whole list for an address nobody can read", () => {
    const query = readListQuery({ etat: "perdu", tri: "hasard", q: ["a", "b"], suite: "  " });
    expect(query).toEqual({ sort: "urgency" });
    expect(isNarrowed(query)).toBe(false);
  });

  it("takes an order for no narrowing, and each filter for one", () => {
    expect(isNarrowed({ sort: "cost" })).toBe(false);
    expect(isNarrowed({ sort: "urgency", incomplete: true })).toBe(true);
  });
});
