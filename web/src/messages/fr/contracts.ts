import { amendment } from "./contracts/amendment.ts";
import { clauses } from "./contracts/clauses.ts";
import { costs } from "./contracts/costs.ts";
import { form } from "./contracts/form.ts";
import { list } from "./contracts/list.ts";
import { page } from "./contracts/page.ts";
import { exit, live, renewal, term } from "./contracts/term.ts";

/** The list of contracts, a contract's page, its form and its amendments. */
export const contracts = { list, page, term, renewal, exit, live, costs, clauses, form, amendment } as const;
