import * as z from "zod";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";

export const Mark = z.enum(["iso27001", "iso9001", "iso20000", "soc2", "isae3402", "cyberSeal", "cyberSafe", "other"]);
export type Mark = z.infer<typeof Mark>;

/** A certificate or label a vendor holds, until when; `other` is named by its label. */
export const QualityMark = z
  .strictObject({ mark: Mark, label: line(80).optional(), validUntilOn: PlainDate.optional() })
  .refine(({ mark, label }) => mark !== "other" || label !== undefined, { error: "required", path: ["label"] });
export type QualityMark = z.infer<typeof QualityMark>;

/** True once the mark's last day is past. */
export const hasLapsed = ({ validUntilOn }: QualityMark, today: PlainDate): boolean =>
  validUntilOn !== undefined && validUntilOn < today;
