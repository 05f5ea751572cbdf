import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { composeMyReminders } from "@vigie/shared/agenda/my-reminders.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { members } from "../../tables/member.table.ts";
import { readDatedDocuments } from "../../tables/read-dated-documents.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showReminders = endpoint(agendaRoutes.showReminders, async ({ commune, member, profile, today }) => {
  const [register, documents, everybody, settings] = await Promise.all([
    readPortfolio(commune),
    readDatedDocuments(commune),
    commune.list(members),
    profile(),
  ]);
  return composeMyReminders(member, everybody, { ...register, documents }, settings, today);
});
