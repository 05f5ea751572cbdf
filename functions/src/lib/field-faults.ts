import type { FieldFault } from "@vigie/shared/errors.ts";
import type * as z from "zod";

const escapeSegment = (segment: PropertyKey) =>
  String(segment).slice(0, 60).replaceAll("~", "~0").replaceAll("/", "~1");
const pointerTo = (path: PropertyKey[]) => path.map((segment) => `/${escapeSegment(segment)}`).join("");

type Issue = z.core.$ZodIssue;

const reasonOf = (issue: Issue): Pick<FieldFault, "reason" | "params"> => {
  switch (issue.code) {
    case "invalid_type":
      return { reason: issue.input === undefined ? "required" : "wrongType", params: { expected: issue.expected } };
    case "too_small":
      return {
        reason: issue.origin === "string" ? "tooShort" : issue.origin === "array" ? "tooFew" : "tooSmall",
        params: { minimum: Number(issue.minimum) },
      };
    case "too_big":
      return {
        reason: issue.origin === "string" ? "tooLong" : issue.origin === "array" ? "tooMany" : "tooLarge",
        params: { maximum: Number(issue.maximum) },
      };
    case "invalid_value":
      return { reason: "notAChoice" };
    // Formats and our own rules carry their word of the catalogue as the message.
    case "invalid_format":
    case "custom":
      return /^[a-z][A-Za-z.]*$/.test(issue.message) ? { reason: issue.message } : { reason: "invalid" };
    default:
      return { reason: "invalid" };
  }
};

const mostFaults = 50;

const faultsOf = (issue: Issue): FieldFault[] => {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), reason: "unknownField" }));
  // The branch that fails latest is the one the person meant.
  if (issue.code === "invalid_union" && issue.errors.length > 0)
    return issue.errors[0]?.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] })) ?? [];
  return [{ pointer: pointerTo(issue.path), ...reasonOf(issue) }];
};

/** What a schema refused, field by field, in words of the catalogue; nothing of the input is repeated. */
export const fieldFaults = (error: z.ZodError): FieldFault[] => error.issues.flatMap(faultsOf).slice(0, mostFaults);
