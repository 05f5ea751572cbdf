import type { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";

/** What the form offers to choose from, and what its clock reckons with. */
export type FormOptions = {
  readonly communeId: string;
  readonly today: string;
  readonly settings: ClockSettings;
  readonly vendors: readonly { readonly id: string; readonly name: string }[];
  readonly services: readonly { readonly id: string; readonly vendorId: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
};
