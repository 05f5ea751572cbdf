import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeEntry, namesIn } from "./compose-entry.ts";
import { differences } from "./differences.ts";

describe("what differs between two states", () => {
  it("is told field by field, nested ones by their path, before and after", () => {
    expect(
      differences(
        { name: "Hélios", version: 1, address: { town: "Sion", country: "CH" }, phone: "+41" },
        { name: "Hélios", version: 2, address: { town: "Sierre", country: "CH" }, uid: "CHE" },
      ),
    ).toEqual([
      { field: "address.town", before: "Sion", after: "Sierre" },
      { field: "uid", after: "CHE" },
      { field: "phone", before: "+41" },
    ]);
  });

  it("names of a list only what went and what came", () => {
    const [support, crisis] = [{ name: "Support" }, { name: "Crise" }];
    expect(differences({ contacts: [support] }, { contacts: [support, crisis] })).toEqual([
      { field: "contacts", after: [{ name: "Crise" }] },
    ]);
    expect(differences({ ids: ["a", "b"] }, { ids: ["b"] })).toEqual([{ field: "ids", before: ["a"] }]);
  });

  it("of a term that became known are only what was added: an open term and a known one are the same", () => {
    const known = { startOn: "2025-06-01", endOn: "2027-05-31" };
    expect(differences({ openTerm: known }, { term: { ...known, notice: { months: 3 } } })).toEqual([
      { field: "term.notice.months", after: 3 },
    ]);
  });

  it("is nothing when a list only has another order, or when an empty one comes or goes", () => {
    expect(differences({ ids: ["a", "b"] }, { ids: ["b", "a"] })).toEqual([]);
    expect(differences({}, { ids: [] })).toEqual([]);
  });

  it("is nothing between a state and itself, whatever it holds", async () => {
    await fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (item) => differences(item, item).length === 0),
    );
  });

  it("turns over when the two states change places", async () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const item = fc.dictionary(fc.constantFrom("a", "b", "c"), leaf);
    await fc.assert(
      fc.property(item, item, (one, other) => {
        const sort = (list: ReturnType<typeof differences>) => list.toSorted((x, y) => x.field.localeCompare(y.field));
        const back = differences(other, one).map(({ field, before, after }) => ({
          field,
          ...(after !== undefined && { before: after }),
          ...(before !== undefined && { after: before }),
        }));
        expect(sort(back)).toEqual(sort(differences(one, other)));
      }),
    );
  });
});

describe("an act of the history", () => {
  const by = `per_${"0".repeat(26)}`;
  const row = {
    at: "2027-01-01T08:00:00.000Z",
    action: "vendor.changed",
    by,
    subjects: [
      { name: "vendor", before: { id: "vnd_1", name: "A" }, after: { id: "vnd_1", name: "B", ownerId: by } },
      { name: "deadline", after: { dueOn: "2027-01-01" } },
    ],
  };

  it("says who did what to what people entered, and leaves out what Vigie keeps for itself", () => {
    expect(composeEntry(row, new Map([[by, "Ada"]]))).toEqual({
      at: row.at,
      action: "vendor.changed",
      by: { id: by, name: "Ada" },
      changes: [
        {
          name: "vendor",
          id: "vnd_1",
          label: "B",
          how: "changed",
          fields: [
            { field: "name", before: "A", after: "B" },
            { field: "ownerId", after: by },
          ],
        },
      ],
    });
  });

  it("has nobody when Vigie acted by itself", () => {
    expect(composeEntry({ ...row, by: "system" }, new Map()).by).toBeUndefined();
  });

  it("brings the names of the ids in it, and of no other", () => {
    const known = new Map([
      [by, "Ada"],
      [`per_${"1".repeat(26)}`, "Bea"],
    ]);
    expect(namesIn([composeEntry(row, known)], known)).toEqual({ [by]: "Ada" });
  });
});
