import { VendorDraft } from "@vigie/shared/vendor/vendor.ts";
import { describe, expect, it } from "vitest";
import { isBlankContact, vendorBody, vendorFieldOf } from "./vendor-body.ts";
import { emptyContact, emptyMark, valuesOf } from "./vendor-values.ts";

const least = { ...valuesOf(), name: "Hélios", criticality: "high" };

describe("the body of a vendor's form", () => {
  it("leaves out what is empty: a name and a criticality are a vendor", () => {
    expect(vendorBody(least)).toEqual({
      name: "Hélios",
      criticality: "high",
      status: "active",
      language: "fr",
      contacts: [],
      marks: [],
    });
    expect(VendorDraft.safeParse(vendorBody(least)).success).toBe(true);
  });

  it("brings back what the form shows of a vendor that is whole", () => {
    const body = vendorBody({
      ...least,
      town: "Sion",
      everyMonths: "3",
      channel: "meeting",
      contacts: [{ ...emptyContact, purpose: "emergency", name: "Piquet", phone: "027 555 10 99" }],
      marks: [{ ...emptyMark, mark: "iso27001", validUntilOn: "2028-01-31" }],
    });
    const vendor = { ...VendorDraft.parse(body), id: "vnd", version: 1, createdAt: "" };
    expect(vendor).toMatchObject({
      address: { town: "Sion", country: "CH" },
      cadence: { everyMonths: 3, channel: "meeting" },
      contacts: [{ purpose: "emergency", name: "Piquet", phone: "+41275551099" }],
      marks: [{ mark: "iso27001", validUntilOn: "2028-01-31" }],
    });
    expect(VendorDraft.parse(vendorBody(valuesOf(vendor)))).toEqual(VendorDraft.parse(body));
  });

  it("finds the field of a fault, nested or in a row", () => {
    expect(["/address/town", "/cadence/everyMonths", "/contacts/1/phone", "/uid"].map(vendorFieldOf)).toEqual([
      "town",
      "everyMonths",
      "contacts.1.phone",
      "uid",
    ]);
  });

  it("knows a contact that was added and left", () => {
    expect(isBlankContact(emptyContact)).toBe(true);
    expect(isBlankContact({ ...emptyContact, name: "Support" })).toBe(false);
  });
});
