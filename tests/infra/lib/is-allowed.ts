import { runSimulation } from "@cloud-copilot/iam-simulate";
import { account, type PaperRole, type Policy } from "./deploy-on-paper.ts";

export type Request = {
  action: string;
  resource: string;
  context?: Record<string, string | string[]>;
  /** The policy of what is asked for: a role's trust, a bucket's policy. */
  resourcePolicy?: Policy;
};

/** Whether AWS would let a role do this, as the simulator reads the policies. A request AWS has no sense for throws. */
export const isAllowed = async (
  { arn, policies }: Pick<PaperRole, "arn" | "policies">,
  { action, resource, context = {}, resourcePolicy }: Request,
): Promise<boolean> => {
  const answer = await runSimulation(
    {
      request: { principal: arn, action, resource: { resource, accountId: account }, contextVariables: context },
      identityPolicies: policies.map((policy, index) => ({ name: String(index), policy })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      ...(resourcePolicy && { resourcePolicy }),
    },
    {},
  );
  if (answer.resultType === "error") throw new Error(`${action} on ${resource}: ${JSON.stringify(answer.errors)}`);
  const ignored = answer.resultType === "single" ? (answer.result.ignoredContextKeys ?? []) : [];
  if (ignored.length > 0) throw new Error(`${action} knows no ${ignored.join(", ")}: the case would prove nothing`);
  return answer.overallResult === "Allowed";
};
