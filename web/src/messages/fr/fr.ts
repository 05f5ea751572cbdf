import { fr as shared } from "@vigie/shared/words/fr/fr.ts";
import { account } from "./account.ts";
import { association } from "./association.ts";
import { clock } from "./clock.ts";
import { common } from "./common.ts";
import { contracts } from "./contracts.ts";
import { form } from "./form.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { invitation } from "./invitation.ts";
import { members } from "./members.ts";
import { problem } from "./problem.ts";
import { problems } from "./problems.ts";
import { reasons } from "./reasons.ts";
import { services } from "./services.ts";
import { settings } from "./settings.ts";
import { signIn } from "./signIn.ts";
import { states } from "./states.ts";
import { vendors } from "./vendors.ts";
import { year } from "./year.ts";

/** The French catalogue: it is the original, and its shape is the contract of every other language. */
export const fr = {
  ...shared,
  account,
  association,
  clock,
  common,
  contracts,
  form,
  frame,
  invitation,
  members,
  problem,
  problems,
  reasons,
  settings,
  signIn,
  states,
  home,
  services,
  vendors,
  year,
} as const;
