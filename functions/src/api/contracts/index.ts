import { serve } from "../../lib/serve.ts";
import { attachDocument } from "./attach-document.ts";
import { changeContract } from "./change-contract.ts";
import { confirmDocument } from "./confirm-document.ts";
import { listContracts } from "./list-contracts.ts";
import { openDocument } from "./open-document.ts";
import { reckon } from "./reckon.ts";
import { registerContract } from "./register-contract.ts";
import { showContract } from "./show-contract.ts";

export const endpoints = [
  reckon,
  listContracts,
  registerContract,
  showContract,
  changeContract,
  attachDocument,
  confirmDocument,
  openDocument,
];
export const handler = serve(endpoints);
