import { foldText } from "@vigie/shared/fold-text.ts";
import type { SheetLine } from "@vigie/shared/import/recognise-columns.ts";
import { type ImportField, importFields, type Mapping } from "./import-fields.ts";

// Headings as they are met, folded to bare letters: French, German, Italian, English and those of the official list. Earlier ones win.
const headings: Record<ImportField, readonly string[]> = {
  ofsNumber:
    "ofsnumber noofs nofs numeroofs numofs nrofs ofs codeofs numeroofsdelacommune bfsnr bfsnummer bfsnumber bfs gemeindenummer gemeindenr gdenr gdenummer fsonumber numeroust noust ust numerodecommune numerodelacommune numerocommune nocommune communenumber municipalitynumber".split(
      " ",
    ),
  name: "commune nomdelacommune nomcommune nomdecommune communename nomofficiel gemeinde gemeindename gdename namedergemeinde politischegemeinde comune nomedelcomune municipality municipalityname name nom nome localite ort".split(
    " ",
  ),
  canton: "canton ct kanton kt gdekt kantonskurzel cantone abreviationducanton abreviationcanton".split(" "),
  languages:
    "langues langue languages language sprachen sprache lingue lingua languesdelacommune languedelacommune amtssprache".split(
      " ",
    ),
  executiveName:
    "nomdelexecutif executivename executif nomexecutif nomlocaldelexecutif exekutive namederexekutive executive nameoftheexecutive esecutivo autorite behorde".split(
      " ",
    ),
  adminEmail:
    "adminemail email mail courriel emailadmin emailadministration adresseelectronique adressecourriel adresseemail adressemail adressedecourriel adressedeladministration emailadresse mailadresse emailaddress adminaddress indirizzoemail postaelettronica adresse".split(
      " ",
    ),
  adminName:
    "adminname personne nomdelapersonne contact personnedecontact nomducontact administration responsable secretaire kontakt kontaktperson ansprechperson administrator person contactname nomadmin nomdeladministration nomdelapersonnequiadministre contatto nomprenom prenomnom name nom".split(
      " ",
    ),
};

const bare = (heading: string): string => foldText(heading).replace(/[^a-z]/g, "");
const speaksOfMail = (heading: string): boolean => /e ?-?mail|courriel|electronique/.test(foldText(heading));

/** The column whose cells are mostly addresses, under whatever heading. */
const columnOfAddresses = (rows: readonly SheetLine[], width: number): number | undefined => {
  const some = rows.slice(0, 200);
  return Array.from({ length: width }, (_, column) => column).find((column) => {
    const filled = some.map(({ cells }) => cells[column] ?? "").filter((cell) => cell !== "");
    return filled.length > 0 && filled.filter((cell) => cell.includes("@")).length * 2 > filled.length;
  });
};

/** How many headings of a line are known: the line of headings is the one that knows most. */
export const countKnownHeadings = (cells: readonly string[]): number => {
  const known = new Set(Object.values(headings).flat());
  return cells.filter((cell) => known.has(bare(cell)) || speaksOfMail(cell)).length;
};

/** Which column holds what, by the headings; the addresses also by what stands in the column. The screen lets it be corrected. */
export const recogniseColumns = (given: readonly string[], rows: readonly SheetLine[] = []): Mapping => {
  const names = given.map(bare);
  const mapping: Partial<Record<ImportField, number>> = {};
  const isFree = (column: number): boolean => !Object.values(mapping).includes(column);
  const take = (field: ImportField, column: number | undefined): void => {
    if (column !== undefined && column >= 0) mapping[field] = column;
  };
  for (const field of importFields) {
    const columns = headings[field].map((heading) => names.findIndex((name, at) => name === heading && isFree(at)));
    take(
      field,
      columns.find((column) => column >= 0),
    );
    if (field === "adminEmail" && mapping.adminEmail === undefined)
      take(
        field,
        given.findIndex((heading, column) => speaksOfMail(heading) && isFree(column)),
      );
  }
  const found = columnOfAddresses(rows, given.length);
  // A column headed « Adresse » may hold streets.
  const { adminEmail, ...others } = mapping;
  const holdsStreets = adminEmail !== undefined && names[adminEmail] === "adresse" && found !== adminEmail;
  if (found === undefined) return holdsStreets ? others : mapping;
  return adminEmail === undefined || holdsStreets ? { ...others, adminEmail: found } : mapping;
};
