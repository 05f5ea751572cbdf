/** A document that can be named as the place of a clause. */
export type NamedDocument = { readonly id: string; readonly name: string };
