import { type ImportKind, importColumns, neededColumns } from "@vigie/shared/import/import-columns.ts";
import { saveFile } from "#lib/spreadsheet/save-file.ts";
import { writeCsv } from "#lib/spreadsheet/write-csv.ts";
import { writeWorkbook } from "#lib/spreadsheet/write-workbook.ts";

type TemplateWords = {
  readonly fileName: string;
  readonly data: string;
  readonly help: string;
  readonly column: string;
  readonly needed: string;
  readonly example: string;
  readonly accepted: string;
  readonly yes: string;
  readonly oneOf: string;
  readonly forms: { readonly day: string; readonly length: string; readonly amount: string; readonly text: string };
};

/** An empty file of a kind, from the same columns that recognise it: headings, one line as an example, and what each column takes. */
export const saveTemplate = async (kind: ImportKind, format: "xlsx" | "csv", words: TemplateWords): Promise<void> => {
  const columns = Object.entries(importColumns[kind]);
  const headings = columns.map(
    ([
      ,
      {
        headings: [heading = ""],
      },
    ]) => heading,
  );
  const example = columns.map(([, column]) => column.example);
  if (format === "csv") return saveFile(`${words.fileName}.csv`, writeCsv([headings, example]));
  const help = columns.map(
    ([
      field,
      {
        headings: [heading = ""],
        example: shown,
        choices,
        isDay,
        isLength,
        isAmount,
      },
    ]) => {
      const group = neededColumns[kind].find((fields) => fields.includes(field));
      const form = isDay
        ? words.forms.day
        : isAmount
          ? words.forms.amount
          : isLength
            ? words.forms.length
            : words.forms.text;
      return [
        heading,
        group ? (group.length > 1 ? words.oneOf : words.yes) : "",
        shown,
        choices ? Object.values(choices).join(", ") : form,
      ];
    },
  );
  const book = await writeWorkbook([
    { name: words.data, headings, lines: [example] },
    {
      name: words.help,
      headings: [words.column, words.needed, words.example, words.accepted],
      lines: help,
      widths: [28, 16, 32, 80],
    },
  ]);
  saveFile(`${words.fileName}.xlsx`, book);
};
