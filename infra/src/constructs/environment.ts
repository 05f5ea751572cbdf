import type { Config } from "@vigie/functions/lib/config.ts";

/** What every function is told: the names its own configuration reads, so that one missing does not compile. */
export type Environment = Record<keyof Config, string>;
