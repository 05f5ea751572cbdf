import { runSuites } from "../suites/run-suites.ts";
import { allSuites } from "../suites/suites.ts";

await runSuites(allSuites);
