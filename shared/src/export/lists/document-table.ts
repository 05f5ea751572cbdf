import { documentName } from "../../document/document.ts";
import type { DocumentView } from "../../document/document-page.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { dayCell } from "./imported-columns.ts";

type Row = Omit<DocumentView, "receipts" | "isToRead">;

/** The documents as a file has them. */
export const documentTable = (documents: readonly Row[]): ExportTable =>
  tableOf<Row>(
    "Documents",
    [
      { heading: "Document", cell: (document) => documentName(document) },
      { heading: "Fichier", cell: ({ fileName }) => fileName },
      { heading: "Prestataire", cell: ({ vendorName }) => vendorName },
      { heading: "Contrat", cell: ({ contractTitle }) => contractTitle },
      { heading: "Version", cell: ({ number }) => number },
      { heading: "En vigueur", cell: ({ isCurrent }) => (isCurrent ? "oui" : "non") },
      { heading: "Signé le", cell: ({ signedOn }) => dayCell(signedOn) },
      { heading: "Valable jusqu’au", cell: ({ validUntilOn }) => dayCell(validUntilOn) },
      { heading: "Déposé par", cell: ({ uploadedByName }) => uploadedByName },
      { heading: "Déposé le", cell: ({ createdAt }) => dayCell(createdAt.slice(0, 10)) },
    ],
    documents,
  );
