import { serve } from "../../lib/serve.ts";
import { amend } from "./amend-contract.ts";
import { archiveContract } from "./archive-contract.ts";
import { changeContract } from "./change-contract.ts";
import { listContracts } from "./list-contracts.ts";
import { reckon } from "./reckon.ts";
import { registerContract } from "./register-contract.ts";
import { showContract } from "./show-contract.ts";
import { showCosts } from "./show-costs.ts";

export const endpoints = [
  reckon,
  listContracts,
  registerContract,
  showContract,
  changeContract,
  amend,
  archiveContract,
  showCosts,
];
export const handler = serve(endpoints);
