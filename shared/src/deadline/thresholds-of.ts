import type { CommuneSettings } from "../commune/commune.ts";
import { type DeadlineKind, deadlineKinds } from "./deadline-kinds.ts";

/** On how many days before a due day of that kind somebody is reminded in a commune: its own choice, else what is usual. */
export const thresholdsOf = (kind: DeadlineKind, settings: Pick<CommuneSettings, "thresholds">): number[] =>
  settings.thresholds[kind] ?? [...deadlineKinds[kind].usualThresholds];
