import type { SessionKind } from "@vigie/functions/jobs/jobs.ts";
import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Sessions } from "./sessions.ts";
import { VigieFunction, type VigieFunctionProps } from "./vigie-function.ts";

type ApiFunctionProps = Omit<VigieFunctionProps, "timeout"> & {
  timeout?: Duration;
  sessions: Sessions;
  assumes: readonly SessionKind[];
};

/** A function of the API: its role holds no right on data, only that of opening the sessions its context lists. */
export class ApiFunction extends VigieFunction {
  constructor(scope: Construct, id: string, { sessions, assumes, ...props }: ApiFunctionProps) {
    // The gateway gives up after 30 seconds: stopping just before leaves a log line.
    super(scope, id, { timeout: Duration.seconds(29), ...props });
    sessions.grantOpen(this.role, assumes);
  }
}
