import type { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import type { ContractFormValues } from "./contract-form-values.ts";
import type { FormOptions } from "./form-options.ts";
import { readThresholds } from "./read-thresholds.ts";

/** How the clock reckons for the contract being typed: as the commune does, but for reminders of its own. */
export const clockSettingsOf = (
  { hasOwnThresholds, thresholds }: ContractFormValues,
  { settings }: FormOptions,
): ClockSettings => {
  const own = hasOwnThresholds ? readThresholds(thresholds) : undefined;
  return own ? { ...settings, firstReminderDays: Math.max(...own) } : settings;
};
