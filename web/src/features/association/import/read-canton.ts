import { Canton } from "@vigie/shared/commune/canton.ts";
import { foldText } from "@vigie/shared/fold-text.ts";

const names: Record<Canton, string> = {
  ZH: "zurich zuerich zurigo",
  BE: "berne bern berna",
  LU: "lucerne luzern lucerna",
  UR: "uri",
  SZ: "schwyz schwytz svitto",
  OW: "obwald obwalden obvaldo",
  NW: "nidwald nidwalden nidvaldo",
  GL: "glaris glarus glarona",
  ZG: "zoug zug zugo",
  FR: "fribourg freiburg friburgo",
  SO: "soleure solothurn soletta",
  BS: "bale-ville basel-stadt basilea-citta",
  BL: "bale-campagne basel-landschaft basel-land basilea-campagna",
  SH: "schaffhouse schaffhausen sciaffusa",
  AR: "appenzell-rhodes-exterieures appenzell-ausserrhoden appenzello-esterno",
  AI: "appenzell-rhodes-interieures appenzell-innerrhoden appenzello-interno",
  SG: "saint-gall st-gall st.-gallen st-gallen sankt-gallen san-gallo",
  GR: "grisons graubunden grigioni",
  AG: "argovie aargau argovia",
  TG: "thurgovie thurgau turgovia",
  TI: "tessin ticino",
  VD: "vaud waadt",
  VS: "valais wallis vallese",
  NE: "neuchatel neuenburg",
  GE: "geneve genf ginevra geneva",
  JU: "jura giura",
};

/** A canton by its letters or its name in a national language; anything else stays as it was written, to be refused by name. */
export const readCanton = (cell: string): string => {
  const said = foldText(cell)
    .replace(/^(canton|kanton|cantone) (de |du |d['’]|di )?/, "")
    .replace(/ /g, "-");
  return (
    Canton.options.find((canton) => canton.toLowerCase() === said || names[canton].split(" ").includes(said)) ?? cell
  );
};
