import { clock } from "./clock.ts";
import { common } from "./common.ts";
import { frame } from "./frame.ts";
import { problem } from "./problem.ts";
import { states } from "./states.ts";
import { year } from "./year.ts";

/** The French catalogue: it is the original, and its shape is the contract of every other language. */
export const fr = { clock, common, frame, problem, states, year } as const;
