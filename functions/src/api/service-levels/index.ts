import { serve } from "../../lib/serve.ts";
import { changeLevel } from "./change-level.ts";
import { registerLevel } from "./register-level.ts";
import { removeLevel } from "./remove-level.ts";

export const endpoints = [registerLevel, changeLevel, removeLevel];
export const handler = serve(endpoints);
