import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followSeries } from "../../lib/follow-series.ts";
import { overtakenAs } from "../../lib/overtaken-as.ts";
import { documents } from "../../tables/register.table.ts";

/** An administrator answers for what could not be analysed: who, when and why stay with the document. */
export const releaseDocument = endpoint(
  documentRoutes.release,
  async ({ params, body, commune, member, person, deps }) => {
    const held = await commune.fetch(documents, { id: params.documentId });
    if (held.status !== "unscannable" || held.removedAt) throw new Refusal("document.notHeld");
    const release = { by: person.id, at: deps.now(), reason: body.reason };
    const { changes, document } = await followSeries(commune, { ...held, status: "clean", release });
    // A mark without the status lets nobody in, so it comes first; the other way round a failure would leave it locked for ever.
    await deps.documents(member.tenantId).mark(held, "clean");
    await overtakenAs("document.notHeld", commune.save({ action: "document.released", by: person.id, changes }));
    return document;
  },
);
