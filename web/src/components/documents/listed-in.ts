import type { Rights } from "./rights.ts";

/** What every line of a list of documents knows of the list it stands in. */
export type ListedIn = {
  today: string;
  rights: Rights;
  onChanged: () => Promise<void>;
  /** What of a document's surroundings the page does not say already. */
  shows: "none" | "contract" | "vendor";
};
