import { foundAssociation } from "@vigie/functions/found-association.ts";
import type { SeedContext } from "./demo/seed-context.ts";
import { seedDemo } from "./demo/seed-demo.ts";

const first = {
  name: "Association des communes",
  email: "association@vigie.test",
  adminName: "Anne Rossier",
};

/** Founds the association, without which nobody could onboard, then lets the demo data tell its story unless it is not wanted. */
export const foundFirst = async (
  { isEmpty, ...context }: SeedContext & { isEmpty: boolean },
  report: (text: string) => void,
): Promise<void> => {
  await foundAssociation(context.backend.deps, first);
  if (isEmpty) {
    report(`empty but for ${first.name} and its administrator ${first.email}`);
    return;
  }
  report(`${first.name} founded; its administrator is ${first.email}`);
  await seedDemo(context, await context.token(first.email), report);
};
