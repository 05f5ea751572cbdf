import { expect, it } from "vitest";
import { Website } from "./website.ts";

it.each([
  ["www.exemple.ch", "https://www.exemple.ch/"],
  ["http://exemple.ch/a", "http://exemple.ch/a"],
  ["HTTPS://Exemple.CH", "https://exemple.ch/"],
])("takes %j for the address of a site", (typed, stored) => {
  expect(Website.parse(typed)).toBe(stored);
});

it.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "exemple",
  "https://a:b@exemple.ch",
  "ftp://exemple.ch",
  "",
  "mailto:a@b.ch",
])("refuses %j: it becomes a link", (typed) => {
  expect(Website.safeParse(typed).success).toBe(false);
});
