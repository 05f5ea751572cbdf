import { foundAssociation } from "@vigie/functions/found-association.ts";
import type { MovableClock } from "./clock/movable-clock.ts";
import { seedDemo } from "./demo/seed-demo.ts";
import type { Backend } from "./start-backend.ts";

/** What first data is made with: the API itself, as anybody it names. */
export type SeedContext = {
  apiUrl: string;
  /** An API token for that person, in that commune or association. */
  token: (email: string, place?: string) => Promise<string>;
  backend: Backend;
  clock: Pick<MovableClock, "today">;
};

const first = {
  name: "Association des communes",
  email: "association@vigie.test",
  adminName: "Administration de l’association",
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
