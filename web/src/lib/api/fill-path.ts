type Values = Readonly<Record<string, unknown>>;

/** The address of a route, `/vendors/{vendorId}` filled and the query behind it. Values that are undefined are left out. */
export const fillPath = (path: string, params: Values = {}, query: Values = {}): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size > 0 ? `${filled}?${search}` : filled;
};
