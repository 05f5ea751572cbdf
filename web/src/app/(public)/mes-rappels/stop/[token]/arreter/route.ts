import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { requestApi } from "#lib/api/request-api.ts";

type StopContext = { params: Promise<{ token: string }> };

/** Whether a mail program asks of itself, its reader having unsubscribed there (RFC 8058): it must not be sent on elsewhere. */
const isFromProgram = async (request: Request): Promise<boolean> => {
  try {
    return (await request.formData()).get("List-Unsubscribe") === "One-Click";
  } catch {
    // The page's own form holds no field, and a browser may send it without a body.
    return false;
  }
};

const stop = async (token: string): Promise<"done" | "failed"> => {
  try {
    await requestApi(agendaRoutes.stopReminders, { params: { token } }, undefined);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // A link that was cut short is answered like any other.
    if (error.code !== "item.unknown") return "failed";
  }
  return "done";
};

/** Stops what the address of a mail is about: by the page's button, or by the mail program itself. Both post to the page's own address. */
export const POST = async (request: Request, { params }: StopContext): Promise<Response> => {
  const { token } = await params;
  const [isProgram, outcome] = [await isFromProgram(request), await stop(token)];
  if (isProgram) return new Response(null, { status: outcome === "done" ? 200 : 503 });
  const back = `/mes-rappels/stop/${encodeURIComponent(token)}?echec`;
  const location = outcome === "done" ? "/mes-rappels/stop/fait" : back;
  return new Response(null, { status: 303, headers: { location } });
};
