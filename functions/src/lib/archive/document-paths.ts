import type { Document } from "@vigie/shared/document/document.ts";
import { safeFileName } from "@vigie/shared/document/safe-file-name.ts";

const longestPart = 80;

const folder = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, longestPart)
    .trim() || "sans nom";

/** Where each document lies in the archive: by vendor and contract, under the name it was given; never two under one path. */
export const documentPaths = (names: ReadonlyMap<string, string>) => {
  const taken = new Set<string>();
  return ({ vendorId, contractId, fileName, contentType, number }: Document): string => {
    const folders = [names.get(vendorId) ?? vendorId, ...(contractId ? [names.get(contractId) ?? contractId] : [])];
    const base = `documents/${folders.map(folder).join("/")}`;
    const name = safeFileName(fileName, contentType);
    const dot = name.lastIndexOf(".");
    const version = number > 1 ? ` (version ${number})` : "";
    for (let same = 1; ; same += 1) {
      const mark = `${version}${same > 1 ? ` ${same}` : ""}`;
      const path = `${base}/${name.slice(0, dot)}${mark}${name.slice(dot)}`;
      // Some systems tell no difference between letters in upper and lower case.
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      return path;
    }
  };
};
