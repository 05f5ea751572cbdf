/**
 * What somebody typed as the body of a route: fields left empty are left out. It only claims to be a body: what it holds is typed text, and
 * the API checks it and names the fields at fault.
 */
export const typedBody = <Body extends object>(values: Readonly<Record<string, string>>): Body =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== "")) as Body;
