import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readSeries } from "../../lib/read-series.ts";
import { documents } from "../../tables/register.table.ts";
import { describeDocuments } from "./describe-documents.ts";

export const showDocument = endpoint(documentRoutes.show, async ({ params, commune, member, today }) => {
  const asked = await commune.fetch(documents, { id: params.documentId });
  const series = await readSeries(commune, asked);
  const newestFirst = series.sort((a, b) => b.number - a.number);
  const versions = await describeDocuments(commune, member, newestFirst);
  const document = versions.find(({ id }) => id === asked.id);
  if (!document) throw new Refusal("item.unknown");
  return { today, document, versions };
});
