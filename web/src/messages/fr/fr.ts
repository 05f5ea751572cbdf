import { fr as shared } from "@vigie/shared/words/fr/fr.ts";
import { account } from "./account.ts";
import { actions } from "./actions.ts";
import { agenda } from "./agenda.ts";
import { association } from "./association.ts";
import { clock } from "./clock.ts";
import { common } from "./common.ts";
import { contracts } from "./contracts.ts";
import { costs } from "./costs.ts";
import { data } from "./data.ts";
import { decisions } from "./decisions.ts";
import { departures } from "./departures.ts";
import { documents } from "./documents.ts";
import { exportMenu } from "./exportMenu.ts";
import { form } from "./form.ts";
import { frame } from "./frame.ts";
import { history } from "./history.ts";
import { home } from "./home.ts";
import { importing } from "./importing.ts";
import { invitation } from "./invitation.ts";
import { leaving } from "./leaving.ts";
import { members } from "./members.ts";
import { myReminders } from "./myReminders.ts";
import { pdf } from "./pdf.ts";
import { portfolioImport } from "./portfolioImport.ts";
import { problem } from "./problem.ts";
import { problems } from "./problems.ts";
import { reasons } from "./reasons.ts";
import { reminders } from "./reminders.ts";
import { risks } from "./risks.ts";
import { search } from "./search.ts";
import { serviceLevels } from "./serviceLevels.ts";
import { services } from "./services.ts";
import { settings } from "./settings.ts";
import { signIn } from "./signIn.ts";
import { states } from "./states.ts";
import { suspended } from "./suspended.ts";
import { vendors } from "./vendors.ts";
import { year } from "./year.ts";

/** The French catalogue: it is the original, and its shape is the contract of every other language. */
export const fr = {
  ...shared,
  account,
  actions,
  agenda,
  association,
  clock,
  common,
  contracts,
  costs,
  decisions,
  documents,
  data,
  departures,
  exportMenu,
  form,
  frame,
  importing,
  invitation,
  leaving,
  members,
  myReminders,
  pdf,
  portfolioImport,
  problem,
  problems,
  reasons,
  reminders,
  risks,
  search,
  settings,
  signIn,
  states,
  history,
  home,
  serviceLevels,
  services,
  suspended,
  vendors,
  year,
} as const;
