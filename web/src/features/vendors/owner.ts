/** Somebody who may follow a vendor. */
export type Owner = { readonly personId: string; readonly name: string };
