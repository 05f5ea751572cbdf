import * as z from "zod";
import type { OpenTerm } from "./contract.ts";

/** The parts of a term that the clock cannot do without, in the order in which one asks for them. */
export const TermPart = z.enum(["renewal", "startOn", "length", "renewalMonths", "notice"]);
export type TermPart = z.infer<typeof TermPart>;

/**
 * What an open term still lacks. Nobody asks how long a renewal lasts, or when an open-ended contract ends. Where everything is there and
 * still does not go together, it is the length that must be looked at.
 */
export const openParts = (openTerm: OpenTerm = {}): TermPart[] => {
  const { renewal, startOn, endOn, initialMonths, renewalMonths, notice } = openTerm;
  const lacks: Record<TermPart, boolean> = {
    renewal: renewal === undefined,
    startOn: startOn === undefined,
    length: renewal !== "openEnded" && endOn === undefined && initialMonths === undefined,
    renewalMonths: renewal === "tacit" && renewalMonths === undefined,
    notice: notice === undefined,
  };
  const missing = TermPart.options.filter((part) => lacks[part]);
  return missing.length > 0 ? missing : ["length"];
};
