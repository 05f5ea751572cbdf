import type { MovableClock } from "../clock/movable-clock.ts";
import type { Backend } from "../start-backend.ts";

/** What first data is made with: the API itself, as anybody it names. */
export type SeedContext = {
  apiUrl: string;
  /** An API token for that person, in that commune or association. */
  token: (email: string, place?: string) => Promise<string>;
  backend: Backend;
  clock: Pick<MovableClock, "today">;
};
