/** A page that the search offers by its name, without asking the API. */
export type QuickPage = { readonly page: string; readonly title: string };
