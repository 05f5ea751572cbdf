import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";
import { DocumentPanel } from "./document-panel.tsx";

type DocumentSectionProps = {
  vendorId: string;
  /** Only the papers of one contract; without it all of the vendor's. */
  contractId?: string;
};

/** The papers of a vendor or of a contract, to read, add, replace and remove: for any page that is about one of them. */
export const DocumentSection = async ({ vendorId, contractId }: DocumentSectionProps) => {
  const query = { vendorId, ...(contractId && { contractId }) };
  const [papers, { id, place }] = await Promise.all([
    readApi(documentRoutes.list, { query: { ...query, limit: 100 } }),
    readPerson(),
  ]);
  return (
    <DocumentPanel
      initial={papers}
      about={query}
      rights={{
        personId: id,
        mayKeep: mayCall(documentRoutes.promise, place),
        mayRelease: mayCall(documentRoutes.release, place),
      }}
    />
  );
};
