import { buildVigie } from "./build-vigie.ts";

buildVigie();
