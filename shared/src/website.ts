import * as z from "zod";

const parse = (value: string): URL | undefined => {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`;
  return URL.canParse(address) ? new URL(address) : undefined;
};

const isPublicSite = (value: string): boolean => {
  const url = parse(value);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return isWeb && /\.[a-z][a-z0-9-]+$/i.test(url.hostname) && url.username === "" && url.password === "";
};

/** The address of a web site, with or without its scheme; stored whole and in plain ASCII. Only http(s): it becomes a link. */
export const Website = z
  .string()
  .trim()
  .max(300)
  .refine(isPublicSite, "website")
  .overwrite((value) => parse(value)?.href ?? value);
