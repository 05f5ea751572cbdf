import { serve } from "../../lib/serve.ts";
import { cancel } from "./cancel.ts";
import { checkExit } from "./check-exit.ts";
import { confirm } from "./confirm.ts";
import { execute } from "./execute.ts";
import { listCases } from "./list-cases.ts";
import { makeLetter } from "./make-letter.ts";
import { mandate } from "./mandate.ts";
import { openCase } from "./open-case.ts";
import { propose } from "./propose.ts";
import { sendBack } from "./send-back.ts";
import { showCase } from "./show-case.ts";

export const endpoints = [
  listCases,
  showCase,
  openCase,
  propose,
  mandate,
  sendBack,
  makeLetter,
  execute,
  confirm,
  checkExit,
  cancel,
];
export const handler = serve(endpoints);
