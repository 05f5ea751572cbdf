import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { writeCalendar } from "#features/agenda/write-calendar.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { requestApi } from "#lib/api/request-api.ts";
import { readEnvironment } from "#lib/environment.ts";

type CalendarContext = { params: Promise<{ fichier: string }> };

/** The calendar a secret address leads to, for programs that hold no session. An address that leads nowhere is told nothing more. */
export const GET = async (_: Request, { params }: CalendarContext): Promise<Response> => {
  const token = /^([A-Za-z0-9_-]{43})\.ics$/.exec((await params).fichier)?.[1];
  if (!token) return new Response(null, { status: 404 });
  try {
    const feed = await requestApi(agendaRoutes.readFeed, { params: { token } }, undefined);
    return new Response(writeCalendar(feed, readEnvironment().NEXTAUTH_URL), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="vigie.ics"',
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === "item.unknown") return new Response(null, { status: 404 });
    return new Response(null, { status: 503, headers: { "retry-after": "600" } });
  }
};
