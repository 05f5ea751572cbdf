import { serve } from "../../lib/serve.ts";
import { approveOffboarding } from "./approve-offboarding.ts";
import { changeClauses } from "./change-clauses.ts";
import { changeLetterhead } from "./change-letterhead.ts";
import { changeSettings } from "./change-settings.ts";
import { showCommune } from "./show-commune.ts";
import { showHome } from "./show-home.ts";

export const endpoints = [showHome, showCommune, changeClauses, changeLetterhead, changeSettings, approveOffboarding];
export const handler = serve(endpoints);
