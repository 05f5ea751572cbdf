import type { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";

type Named = { readonly id: string; readonly name: string };
type OfVendor = Named & { readonly vendorId: string };

/** What the form offers to choose from, and what its clock reckons with. */
export type FormOptions = {
  readonly communeId: string;
  readonly today: string;
  readonly settings: ClockSettings;
  /** On how many days before a decision the commune is reminded, unless a contract says otherwise. */
  readonly usualThresholds: readonly number[];
  readonly vendors: readonly Named[];
  readonly services: readonly OfVendor[];
  readonly frameworks: readonly OfVendor[];
  readonly people: readonly Named[];
};
