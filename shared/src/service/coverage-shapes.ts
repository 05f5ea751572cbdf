import * as z from "zod";
import { ContractId, ServiceId, VendorId } from "../ids.ts";
import { ComputedDate, PlainDate } from "../time/plain-date.ts";
import { Criticality } from "../vendor/vendor.ts";
import { ServiceKind } from "./service.ts";

/** Why a contract covers on these days: its term runs, or it is renewed tacitly if nobody does anything. */
export const CoverageBasis = z.enum(["bound", "renewed"]);
export type CoverageBasis = z.infer<typeof CoverageBasis>;

/** What ends a contract's cover: notice given, a decision to end it, a term that ends, an amendment that drops the service. */
export const CoverageEnd = z.enum(["noticeGiven", "decided", "express", "fixed", "dropped"]);
export type CoverageEnd = z.infer<typeof CoverageEnd>;

/** Days on which one contract covers a service, within the window asked for. */
export const CoverageSpan = z.object({
  contractId: ContractId,
  reference: z.string(),
  title: z.string(),
  fromOn: ComputedDate,
  toOn: ComputedDate,
  basis: CoverageBasis,
  /** With the last span of a contract: what ends it. Absent where it goes on after the window. */
  end: CoverageEnd.optional(),
});
export type CoverageSpan = z.infer<typeof CoverageSpan>;

/** Why a service is without cover: the key of a sentence and what it names. */
export const GapCause = z.enum([
  "never",
  "unsigned",
  "termUnknown",
  "notStarted",
  "ended",
  "ends",
  "noticeGiven",
  "decided",
  "express",
  "dropped",
]);
export type GapCause = z.infer<typeof GapCause>;

/** What takes over, or could. */
export const GapRelief = z.enum(["resumes", "unsigned", "termUnknown"]);
export type GapRelief = z.infer<typeof GapRelief>;

/** The contract a sentence names, and the day it turns on. */
const Named = { contractId: ContractId.optional(), title: z.string().optional(), on: ComputedDate.optional() };

/** Days of the window on which no contract covers a service, and why. */
export const CoverageGap = z.object({
  fromOn: ComputedDate,
  toOn: ComputedDate,
  /** True where nothing known today takes over again. */
  isOpen: z.boolean(),
  /** `on` is the last day of cover, or the first one to come. */
  cause: z.object({ key: GapCause, ...Named }),
  relief: z.object({ key: GapRelief, ...Named }).optional(),
});
export type CoverageGap = z.infer<typeof CoverageGap>;

/** A service over a window of days: its spans and its gaps. */
export const CoverageRow = z.object({
  serviceId: ServiceId,
  name: z.string(),
  kind: ServiceKind,
  criticality: Criticality,
  vendorId: VendorId,
  vendorName: z.string(),
  spans: z.array(CoverageSpan),
  gaps: z.array(CoverageGap),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

/** The matrix: every service over the window. */
export const CoverageMatrix = z.object({
  today: PlainDate,
  fromOn: PlainDate,
  toOn: PlainDate,
  rows: z.array(CoverageRow),
  /** What loses its cover after today if nothing is done, the earliest first. */
  losing: z.array(z.object({ serviceId: ServiceId, name: z.string(), criticality: Criticality, gap: CoverageGap })),
});
export type CoverageMatrix = z.infer<typeof CoverageMatrix>;
