import { serve } from "../../lib/serve.ts";
import { changeSettings } from "./change-settings.ts";
import { showCommune } from "./show-commune.ts";
import { showHome } from "./show-home.ts";

export const endpoints = [showHome, showCommune, changeSettings];
export const handler = serve(endpoints);
