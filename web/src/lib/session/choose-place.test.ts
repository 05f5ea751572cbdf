import type { Membership } from "@vigie/shared/member/member.ts";
import { describe, expect, it } from "vitest";
import { choosePlace } from "./choose-place.ts";
import { mayCall } from "./may-call.ts";

const place = (tenantId: string, roles: Membership["roles"] = ["reader"]): Membership => ({
  tenantId,
  tenantName: tenantId,
  roles,
  kind: "commune",
});

describe("where a person works", () => {
  it("is where they worked last, if they still may", () => {
    expect(choosePlace([place("a"), place("b")], "b")?.tenantId).toBe("b");
  });

  it("is their first place otherwise, and none for whoever has none", () => {
    expect(choosePlace([place("a"), place("b")], "gone")?.tenantId).toBe("a");
    expect(choosePlace([], "gone")).toBeUndefined();
  });
});

describe("what a page offers", () => {
  const route = { method: "POST", path: "/x", summary: "", by: ["communeAdmin"] } as const;

  it("follows the roles of the route table, in the place of the moment only", () => {
    expect(mayCall(route, place("a", ["communeAdmin"]))).toBe(true);
    expect(mayCall(route, place("a", ["reader"]))).toBe(false);
    expect(mayCall(route, undefined)).toBe(false);
  });
});
