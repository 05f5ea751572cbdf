import * as z from "zod";
import { ContractId, DocumentId, ServiceId, ServiceLevelId, VendorId } from "../ids.ts";
import { line, paragraphs } from "../text.ts";

/** What is measured: how much it is up, how fast somebody answers, repairs or delivers, how much may be lost, how fast it is back. */
export const LevelMetric = z.enum([
  "availability",
  "response",
  "resolution",
  "requestLeadTime",
  "restorePoint",
  "restoreTime",
  "other",
]);
export type LevelMetric = z.infer<typeof LevelMetric>;

export const LevelUnit = z.enum(["percent", "minutes", "hours", "days", "workingDays"]);
export type LevelUnit = z.infer<typeof LevelUnit>;

/** Whether time counts only inside the service hours or round the clock. */
export const LevelClock = z.enum(["serviceHours", "calendar"]);
export type LevelClock = z.infer<typeof LevelClock>;

export const LevelPeriod = z.enum(["month", "quarter", "halfYear", "year"]);
export type LevelPeriod = z.infer<typeof LevelPeriod>;

/** Where a promise stands: which document of the contract, which article. */
export const LevelPlace = z
  .strictObject({ documentId: DocumentId.optional(), article: line(60).optional() })
  .refine(({ documentId, article }) => documentId !== undefined || article !== undefined, {
    path: ["article"],
    error: "required",
  });

const fields = z.strictObject({
  /** The one service it concerns; absent when it holds for the whole contract. */
  serviceId: ServiceId.optional(),
  metric: LevelMetric,
  label: line(120).optional(),
  /** Of an incident: 1 is the most urgent. */
  priority: z.int().min(1).max(4).optional(),
  /** At least this much for an availability, at most this long for a duration. */
  target: z.number().min(0).max(100_000),
  unit: LevelUnit,
  clock: LevelClock,
  period: LevelPeriod,
  /** The share of the cases that must meet the target; all of them unless said otherwise. */
  sharePercent: z.number().gt(0).max(100).optional(),
  penalty: paragraphs(1000).optional(),
  where: LevelPlace.optional(),
});
type Fields = z.infer<typeof fields>;

const durations: readonly LevelUnit[] = ["minutes", "hours", "days", "workingDays"];

/** The units in which each metric can be promised. */
export const unitsOf: Record<LevelMetric, readonly LevelUnit[]> = {
  availability: ["percent"],
  response: durations,
  resolution: durations,
  requestLeadTime: durations,
  restorePoint: durations,
  restoreTime: durations,
  other: ["percent", ...durations],
};

/** Metrics that are counted by case, and so may have a priority and a share of cases. */
export const isByCase = (metric: LevelMetric): boolean =>
  metric === "response" || metric === "resolution" || metric === "requestLeadTime" || metric === "other";

const refusals: readonly { at: keyof Fields; key: string; when: (level: Fields) => boolean }[] = [
  { at: "label", key: "required", when: ({ metric, label }) => metric === "other" && label === undefined },
  { at: "unit", key: "serviceLevel.unit", when: ({ metric, unit }) => !unitsOf[metric].includes(unit) },
  {
    at: "target",
    key: "serviceLevel.percent",
    when: ({ unit, target }) => unit === "percent" && (target > 100 || target === 0),
  },
  {
    at: "priority",
    key: "serviceLevel.onlyByCase",
    when: ({ metric, priority }) => priority !== undefined && !isByCase(metric),
  },
  {
    at: "sharePercent",
    key: "serviceLevel.onlyByCase",
    when: ({ metric, sharePercent }) => sharePercent !== undefined && !isByCase(metric),
  },
];

const checkTogether = (level: Fields, context: z.RefinementCtx<Fields>): void => {
  for (const { at, key, when } of refusals) {
    if (when(level)) context.addIssue({ code: "custom", path: [at], message: key });
  }
};

/** What a person types of a service level: one promise of the vendor that can be measured. */
export const ServiceLevelDraft = fields.superRefine(checkTogether);
export type ServiceLevelDraft = z.infer<typeof ServiceLevelDraft>;

export const ServiceLevel = fields
  .extend({
    id: ServiceLevelId,
    version: z.number().int(),
    contractId: ContractId,
    vendorId: VendorId,
    createdAt: z.iso.datetime(),
  })
  .strip();
export type ServiceLevel = z.infer<typeof ServiceLevel>;
