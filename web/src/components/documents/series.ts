import type { DocumentView } from "@vigie/shared/document/document-page.ts";

/** One document as a person thinks of it: the version that counts, one on its way, and those before. */
export type Series = {
  id: string;
  /** The version shown first: the current one, else the newest. */
  head: DocumentView;
  /** Newer than the head: being sent or analysed, refused, or waiting for an administrator. */
  coming: readonly DocumentView[];
  older: readonly DocumentView[];
};

/** The documents behind versions, the newest first; what was promised and never arrived is none. */
export const seriesOf = (versions: readonly DocumentView[]): Series[] => {
  const byId = new Map<string, DocumentView[]>();
  for (const version of versions)
    if (!version.removedAt && version.status !== "pending")
      byId.set(version.seriesId, [...(byId.get(version.seriesId) ?? []), version]);
  return [...byId].flatMap(([id, all]) => {
    const newestFirst = all.sort((a, b) => b.number - a.number);
    const head = newestFirst.find(({ isCurrent }) => isCurrent) ?? newestFirst[0];
    if (!head) return [];
    return {
      id,
      head,
      coming: newestFirst.filter(({ number }) => number > head.number),
      older: newestFirst.filter(({ number }) => number < head.number),
    };
  });
};
