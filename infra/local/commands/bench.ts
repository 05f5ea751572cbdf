import { join } from "node:path";
import { rootDir } from "../data-dir.ts";
import { onStop } from "../process/on-stop.ts";
import { runStep } from "../suites/run-step.ts";

// Each file of tests/bench is one benchmark; names on the command line choose among them.
const stopping = new AbortController();
onStop(() => stopping.abort());
const vitest = join(rootDir, "node_modules", ".bin", "vitest");
const args = ["run", "--config", join("tests", "bench", "vitest.config.ts"), ...process.argv.slice(2)];
process.exitCode = await runStep(vitest, args, stopping.signal);
