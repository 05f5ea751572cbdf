import { Refusal } from "@vigie/shared/errors.ts";
import { AuditRow, composeEntry, namesIn } from "@vigie/shared/history/compose-entry.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { openCursor, sealCursor } from "../../lib/cursor.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { memberNames } from "../../tables/member-names.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

type Named = { id: string; name?: string; title?: string | undefined; fileName?: string };
const named = (items: Named[]): [string, string][] =>
  items.map(({ id, title, name, fileName }) => [id, title ?? name ?? fileName ?? ""]);

export const showHistory = endpoint(
  vendorRoutes.showHistory,
  async ({ params: { vendorId }, query, commune, member, deps }) => {
    const scope = { tenantId: member.tenantId, list: "history", filter: vendorId };
    const key = deps.config.SEALING_KEY;
    const after = query.cursor && openCursor(key, scope, query.cursor, deps.now());
    const [{ rows, last }, people, portfolio, papers] = await Promise.all([
      commune.trail(vendorId, query.limit, after),
      memberNames(commune),
      readPortfolio(commune, vendorId),
      readPapers(commune, vendorId),
    ]);
    if (portfolio.vendors.length === 0) throw new Refusal("item.unknown");
    const items = rows.map((row) => composeEntry(AuditRow.parse(row), people));
    const { vendors, services, contracts, actions, risks } = portfolio;
    const known = new Map([
      ...people,
      ...[vendors, services, contracts, actions, risks, papers.documents].flatMap(named),
    ]);
    return {
      items,
      names: namesIn(items, known),
      ...(last && { next: sealCursor(key, scope, last, deps.now()) }),
    };
  },
);
