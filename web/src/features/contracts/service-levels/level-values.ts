import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { isByCase, type LevelMetric, type ServiceLevel, unitsOf } from "@vigie/shared/service-level/service-level.ts";
import type { Unchecked } from "#lib/api/unchecked.ts";

type LevelInput = BodyInputOf<typeof serviceLevelRoutes.register>;

/** The form of a service level, field by field: an empty text is "not said". */
export type LevelValues = {
  metric: LevelMetric;
  label: string;
  priority: string;
  target: string;
  unit: string;
  sharePercent: string;
  clock: string;
  period: string;
  serviceId: string;
  documentId: string;
  article: string;
  penalty: string;
};

/** The order in which the form asks, and in which two versions are compared. */
export const levelFields = [
  "metric",
  "label",
  "priority",
  "target",
  "unit",
  "sharePercent",
  "clock",
  "period",
  "serviceId",
  "documentId",
  "article",
  "penalty",
] as const satisfies (keyof LevelValues)[];

const written = (value: number | undefined): string => (value === undefined ? "" : String(value).replace(".", ","));

/** What the form shows of a level; of a new one, an availability, which is what contracts promise first. */
export const valuesOf = (level?: ServiceLevel): LevelValues => ({
  metric: level?.metric ?? "availability",
  label: level?.label ?? "",
  priority: level?.priority === undefined ? "" : String(level.priority),
  target: written(level?.target),
  unit: level?.unit ?? "percent",
  sharePercent: written(level?.sharePercent),
  clock: level?.clock ?? "serviceHours",
  period: level?.period ?? "month",
  serviceId: level?.serviceId ?? "",
  documentId: level?.where?.documentId ?? "",
  article: level?.where?.article ?? "",
  penalty: level?.penalty ?? "",
});

/** The same values for another metric: what does not go with it is taken back. */
export const withMetric = (values: LevelValues, metric: LevelMetric): LevelValues => {
  const units: readonly string[] = unitsOf[metric];
  const unit = units.includes(values.unit) ? values.unit : (units.find((each) => each === "hours") ?? units[0] ?? "");
  const byCase = isByCase(metric) ? {} : { priority: "", sharePercent: "" };
  return { ...values, metric, unit, ...byCase, label: metric === "other" ? values.label : "" };
};

/** A number as people write it, with a comma; what is none stays text for the API to refuse. */
const numberOf = (text: string): number | string => {
  const value = Number(text.trim().replace(",", "."));
  return text.trim() === "" || Number.isNaN(value) ? text : value;
};

const said = <Key extends string>(key: Key, text: string) => (text.trim() === "" ? {} : { [key]: text });
const counted = <Key extends string>(key: Key, text: string) => (text.trim() === "" ? {} : { [key]: numberOf(text) });

/** What is sent: only what was said. It holds typed text that the API checks. */
export const bodyOf = (values: LevelValues): Unchecked<LevelInput> => {
  const { metric, unit, clock, period, documentId, article } = values;
  const where = { ...said("documentId", documentId), ...said("article", article) };
  return {
    metric,
    unit,
    clock,
    period,
    target: numberOf(values.target),
    ...said("label", values.label),
    ...counted("priority", values.priority),
    ...counted("sharePercent", values.sharePercent),
    ...said("serviceId", values.serviceId),
    ...said("penalty", values.penalty),
    ...(Object.keys(where).length > 0 && { where }),
  };
};

/** The form's field for a JSON pointer of the body: a place is two fields. */
export const levelFieldOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf("/") + 1);
