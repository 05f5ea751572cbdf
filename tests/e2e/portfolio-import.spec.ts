import { expect, type Page } from "@playwright/test";
import writeExcel from "write-excel-file/universal";
import { type UntidyCell, untidyContracts } from "../harness/untidy-contracts.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const photograph = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/photographs/portfolio-import-${name}.png`, fullPage: true });

const asCell = (cell: UntidyCell) => {
  if (cell === null) return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: "dd.mm.yyyy" };
  return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: String };
};
const workbook = async (): Promise<Buffer> => {
  const blob = await writeExcel([
    { sheet: "Lisez-moi", data: [[{ value: "Ancien tableau", type: String }]] },
    { sheet: "Contrats", data: untidyContracts().map((cells) => cells.map(asCell)) },
  ]).toBlob();
  return Buffer.from(await blob.arrayBuffer());
};

const asText = (cell: UntidyCell): string => {
  if (cell === null) return "";
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10).split("-").reverse().join(".") : String(cell);
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** Windows-1252 has the typographic signs and the euro where Latin-1 has none. */
const codes: Readonly<Record<string, number>> = { "’": 0x92, "–": 0x96, "€": 0x80, œ: 0x9c, "…": 0x85, "\u202f": 0xa0 };
const csv = (): Buffer =>
  Buffer.from(
    Array.from(
      `${untidyContracts()
        .map((cells) => cells.map(asText).join(";"))
        .join("\r\n")}\r\n`,
      (letter) => codes[letter] ?? letter.charCodeAt(0),
    ),
  );

test("takes a commune’s untidy table of 60 contracts into the register, asks what is unclear, and doubles nothing", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, "officer@alpage.test");
  await page.goto("/importer");
  await expect(page.getByRole("heading", { level: 1, name: "Que contient votre tableau" })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, "choose");
  await page.locator('input[type="file"]').setInputFiles({
    name: "Contrats 2026.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await workbook(),
  });

  await expect(page.getByText("60 lignes lues")).toBeVisible();
  await expectAccessible(page);
  await photograph(page, "columns");
  await page.getByRole("checkbox", { name: /sans prestataire suivent/ }).check();
  await page.getByRole("checkbox", { name: /n’ont pas de date de signature/ }).check();
  await page.getByRole("combobox", { name: /combien de temps ils sont reconduits/ }).selectOption("12 mois");
  await page.getByRole("combobox", { name: /selon CG/ }).selectOption({ label: "Je ne sais pas encore" });
  await page.getByRole("combobox", { name: /écrit sans unité/ }).selectOption("mois");
  await page.getByRole("button", { name: "Vérifier les 60 lignes" }).click();

  await expect(page.getByText("60 contrats seraient ajoutés")).toBeVisible();
  await expect(page.getByRole("heading", { name: "4 lignes seront reprises sans" })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, "checked");
  // Spelled alike but for the brackets: taken for one already.
  await expect(page.getByRole("checkbox", { name: /Swisscom.*c’est Swisscom/ }).first()).toBeChecked();
  await page.getByRole("textbox", { name: /^Coût annuel/ }).fill("13'400.–");
  await page.getByRole("button", { name: "Vérifier à nouveau" }).click();
  await expect(page.getByRole("heading", { name: "3 lignes seront reprises sans" })).toBeVisible();

  await page.getByRole("button", { name: "Importer 60 contrats" }).click();
  await expect(page.getByRole("heading", { name: "60 contrats sont dans le registre" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole("heading", { name: "7 contrats à compléter" })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, "done");

  // The same table as a CSV of Windows: nothing is doubled, and what was typed by hand is asked again.
  await page.getByRole("button", { name: "Importer un autre tableau" }).click();
  await page.locator('input[type="file"]').setInputFiles({ name: "contrats.csv", mimeType: "text/csv", buffer: csv() });
  await page.getByRole("checkbox", { name: /sans prestataire suivent/ }).check();
  await page.getByRole("checkbox", { name: /n’ont pas de date de signature/ }).check();
  await page.getByRole("combobox", { name: /combien de temps ils sont reconduits/ }).selectOption("12 mois");
  await page.getByRole("combobox", { name: /selon CG/ }).selectOption({ label: "Je ne sais pas encore" });
  await page.getByRole("combobox", { name: /écrit sans unité/ }).selectOption("mois");
  await page.getByRole("button", { name: "Vérifier les 60 lignes" }).click();
  await expect(page.getByText(/5\d entrées figurent déjà dans le registre/)).toBeVisible();
});

test("takes every list away as a file, and an exported list changes nothing when it is imported again", async ({
  page,
}) => {
  await signIn(page, "officer@bourg.test");
  for (const list of [
    "prestataires",
    "services",
    "contrats",
    "niveaux-de-service",
    "documents",
    "couts",
    "decisions",
    "membres",
  ])
    for (const format of ["xlsx", "csv"]) {
      const answer = await page.request.get(`/exporter/${list}?format=${format}`);
      expect([list, answer.status()]).toEqual([list, 200]);
      expect(answer.headers()["content-disposition"]).toMatch(
        new RegExp(`vigie-${list}-\\d{4}-\\d\\d-\\d\\d\\.${format}`),
      );
    }
  for (const [genre, list, rows] of [
    ["prestataires", "prestataires", "prestataire"],
    ["services", "services", "service"],
    ["contrats", "contrats", "contrat"],
  ]) {
    const exported = await page.request.get(`/exporter/${list}?format=xlsx`);
    await page.goto(`/importer?genre=${genre}`);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: `${list}.xlsx`, mimeType: "application/octet-stream", buffer: await exported.body() });
    await page.getByRole("button", { name: /^Vérifier les? / }).click();
    await expect(page.getByText(/figurent déjà dans le registre, à l’identique/), rows).toBeVisible();
    await expect(page.getByText(/à corriger et ne/)).toBeHidden();
    await expect(page.getByText(/mises? à jour/)).toBeHidden();
  }
});
