import * as z from "zod";
import { S3Error } from "./s3-error.ts";

const fieldName = z.string().regex(/^\$./);

const Match = z.union([
  z.tuple([z.literal(["eq", "starts-with"]), fieldName, z.string()]),
  z.record(z.string(), z.string()).transform((record, context): ["eq", string, string] => {
    const [[name, value] = ["", ""], ...others] = Object.entries(record);
    if (name === "" || others.length > 0) context.addIssue("A condition names one field.");
    return ["eq", `$${name}`, value];
  }),
]);

const byteCount = z.int().nonnegative();

const Policy = z.strictObject({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([Match, z.tuple([z.literal("content-length-range"), byteCount, byteCount])])),
});

type Condition = z.infer<typeof Policy>["conditions"][number];

const parsePolicy = (base64: string): z.infer<typeof Policy> => {
  try {
    return Policy.parse(JSON.parse(Buffer.from(base64, "base64").toString("utf8")));
  } catch {
    throw new S3Error("InvalidPolicyDocument", "Invalid Policy: it cannot be read.");
  }
};

const needsNoCondition = (name: string): boolean =>
  ["x-amz-signature", "policy"].includes(name) || name.startsWith("x-ignore-");

// Gives the field a condition covers, if it holds.
const applyCondition = (condition: Condition, fields: ReadonlyMap<string, string>, sizeBytes: number): string[] => {
  if (condition[0] === "content-length-range") {
    const [, min, max] = condition;
    if (sizeBytes < min)
      throw new S3Error("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed.");
    if (sizeBytes > max) throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size.");
    return [];
  }
  const [operator, field, expected] = condition;
  const name = field.slice(1).toLowerCase();
  const value = fields.get(name);
  const holds = operator === "eq" ? value === expected : value?.startsWith(expected);
  if (!holds) {
    throw new S3Error(
      "AccessDenied",
      `Invalid according to Policy: Policy Condition failed: ["${operator}", "$${name}"]`,
    );
  }
  return [name];
};

/**
 * Holds a browser upload to its POST policy, whose signature has been verified: not expired, every condition met,
 * and every field of the form (but the exempt ones) named by a condition.
 * @throws S3Error InvalidPolicyDocument, AccessDenied, EntityTooSmall, EntityTooLarge
 */
export const enforcePolicy = (
  policyBase64: string,
  fields: ReadonlyMap<string, string>,
  sizeBytes: number,
  now: Date,
): void => {
  const policy = parsePolicy(policyBase64);
  if (now.getTime() > Date.parse(policy.expiration)) {
    throw new S3Error("AccessDenied", "Invalid according to Policy: Policy expired.");
  }
  const covered = new Set(policy.conditions.flatMap((condition) => applyCondition(condition, fields, sizeBytes)));
  const extra = [...fields.keys()].find((name) => !covered.has(name) && !needsNoCondition(name));
  if (extra) throw new S3Error("AccessDenied", `Invalid according to Policy: Extra input fields: ${extra}`);
};
