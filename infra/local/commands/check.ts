import { runSuites } from "../suites/run-suites.ts";
import { checks } from "../suites/suites.ts";

await runSuites(checks);
