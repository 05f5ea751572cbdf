import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** Accepts one finding of cdk-nag's AwsSolutions pack on a construct, with the reason a reviewer reads. */
export const acknowledge = (construct: IConstruct, finding: string, reason: string) =>
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason });
