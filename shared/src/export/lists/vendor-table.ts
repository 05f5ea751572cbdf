import { vendorColumns as columns } from "../../import/vendor-columns.ts";
import type { Vendor } from "../../vendor/vendor.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { choiceWord, importedColumns } from "./imported-columns.ts";

const contactOf = ({ contacts }: Vendor) => contacts.find(({ purpose }) => purpose === "commercial") ?? contacts[0];

/** The vendors as a file has them. */
export const vendorTable = (vendors: readonly Vendor[]): ExportTable =>
  tableOf(
    "Prestataires",
    importedColumns<typeof columns, Vendor>(columns, {
      name: ({ name }) => name,
      uid: ({ uid }) => uid,
      criticality: ({ criticality }) => choiceWord(columns.criticality, criticality),
      status: ({ status }) => choiceWord(columns.status, status),
      language: ({ language }) => choiceWord(columns.language, language),
      street: ({ address }) => address?.street,
      postCode: ({ address }) => address?.postCode,
      town: ({ address }) => address?.town,
      website: ({ website }) => website,
      phone: ({ phone }) => phone,
      email: ({ email }) => email,
      contactName: (vendor) => contactOf(vendor)?.name,
      contactPhone: (vendor) => contactOf(vendor)?.phone,
      contactEmail: (vendor) => contactOf(vendor)?.email,
      note: ({ note }) => note,
    }),
    vendors,
  );
