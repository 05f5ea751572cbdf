import type { ServiceKind } from "@vigie/shared/service/service.ts";
import type { ServiceLevelDraft } from "@vigie/shared/service-level/service-level.ts";

const available = (target: number, clock: ServiceLevelDraft["clock"]): ServiceLevelDraft => ({
  metric: "availability",
  target,
  unit: "percent",
  clock,
  period: "month",
  penalty: "5 % de la redevance mensuelle par demi-point manquant.",
});
const resolved = (priority: number, hours: number, sharePercent?: number): ServiceLevelDraft => ({
  metric: "resolution",
  priority,
  target: hours,
  unit: "hours",
  clock: "serviceHours",
  period: "quarter",
  ...(sharePercent !== undefined && { sharePercent }),
});
const answered = (minutes: number): ServiceLevelDraft => ({
  metric: "response",
  priority: 1,
  target: minutes,
  unit: "minutes",
  clock: "serviceHours",
  period: "quarter",
});
const delivered: ServiceLevelDraft = {
  metric: "requestLeadTime",
  target: 5,
  unit: "workingDays",
  clock: "serviceHours",
  period: "quarter",
  sharePercent: 90,
};
const lost: ServiceLevelDraft = {
  metric: "restorePoint",
  target: 24,
  unit: "hours",
  clock: "calendar",
  period: "year",
};

const support = [answered(30), resolved(1, 4), resolved(2, 16, 95)];

/** What a contract of each kind usually promises; the papers of a school's printer promise nothing. */
export const demoLevels: Record<ServiceKind, readonly ServiceLevelDraft[]> = {
  application: [available(99.5, "serviceHours"), ...support, delivered],
  messaging: [available(99.9, "calendar"), ...support],
  network: [available(99.8, "calendar"), resolved(1, 4)],
  workstations: [delivered, resolved(2, 16, 95)],
  hosting: [available(99.9, "calendar"), lost, { ...lost, metric: "restoreTime", target: 8 }],
  backup: [lost, { ...lost, metric: "restoreTime", target: 12 }],
  telephony: [available(99.5, "serviceHours"), resolved(1, 8)],
  security: [answered(15)],
  gis: [available(99, "serviceHours"), delivered],
  other: [],
};
