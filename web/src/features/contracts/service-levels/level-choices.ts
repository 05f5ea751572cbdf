import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";

/** What a level may be tied to: the contract's own services and papers, by name. */
export type LevelChoices = {
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly documents: readonly { readonly id: string; readonly name: string }[];
};

/** The contract's services and current papers, as a form offers them. */
export const levelChoices = ({ services, documents }: Pick<ContractPage, "services" | "documents">): LevelChoices => ({
  services: services.map(({ id, name }) => ({ id, name })),
  documents: documents
    .filter(({ isCurrent }) => isCurrent)
    .map(({ id, title, fileName }) => ({ id, name: title ?? fileName })),
});
