import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { countDocuments, filterDocuments } from "@vigie/shared/document/filter-documents.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { pageOfSorted } from "../../lib/page-of-sorted.ts";
import { documentUsage } from "../../tables/document-usage.table.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { describeDocuments } from "./describe-documents.ts";

/** The papers in question are read whole, since what is asked of them stands in no key; a page of them is described. */
export const listDocuments = endpoint(documentRoutes.list, async ({ query, commune, member, today, deps }) => {
  const { cursor, limit, only, ...filter } = query;
  const [papers, usage] = await Promise.all([readPapers(commune, query.vendorId), commune.find(documentUsage, {})]);
  const view = { member, today };
  const documents = filterDocuments(papers.documents, filter, view);
  const wanted = filterDocuments(documents, { only }, view).sort((a, b) => b.id.localeCompare(a.id));
  const scope = { tenantId: member.tenantId, list: "documents", filter: { ...filter, only } };
  const { items, ...rest } = pageOfSorted(deps, wanted, { cursor, limit }, scope);
  return {
    today,
    usage: usage ?? { version: 1, files: 0, bytes: 0 },
    counts: countDocuments(documents, view),
    items: await describeDocuments(commune, member, items),
    ...rest,
  };
});
