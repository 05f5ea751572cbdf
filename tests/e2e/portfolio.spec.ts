import { type Browser, expect, type Page } from "@playwright/test";
import { demoPdf } from "@vigie/infra/local/demo/demo-pdf.ts";
import { ReckonQuery, reckonDates } from "@vigie/shared/contract/reckon-dates.ts";
import { addDays, addMonths, dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { eicar } from "../harness/files.ts";
import { dropFiles } from "./support/drop-files.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { enterCode, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

// A commune that no other test works in.
const people = { officer: "officer@coteau.test", contact: "contact@coteau.test" };
const today = dayInZurich(new Date());
const vendor = "Hélios Informatique SA";
const contract = "Messagerie et bureautique";

const openAs = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

/** From a list to the page of what it names. */
const openFrom = async (page: Page, list: string, name: string): Promise<void> => {
  await page.goto(list);
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
};

const chooseVendor = async (page: Page): Promise<void> => {
  await page.getByRole("combobox", { name: "Prestataire" }).fill("Hélios");
  await page.getByRole("option", { name: vendor }).click();
};

test("a vendor has people to call, leaves step by step, is archived and comes back with everything", async ({
  browser,
}) => {
  const page = await openAs(browser, people.officer);
  const name = "Combe Réseaux Sàrl";
  await page.goto("/prestataires/nouveau");
  await page.getByLabel("Nom", { exact: true }).fill(name);
  await page.getByRole("radio", { name: /moyenne/i }).check();
  await page.getByLabel("Relation", { exact: true }).selectOption("active");
  await page.getByRole("button", { name: "Ajouter un contact" }).click();
  const first = page.getByRole("group", { name: "Contact 1" });
  await expect(first.getByLabel("Personne ou guichet")).toBeFocused();
  await first.getByLabel("Personne ou guichet").fill("Piquet Combe");
  await first.getByLabel("Numéro direct").fill("032 555 44");
  await page.getByRole("button", { name: "Ajouter un autre contact" }).click();
  const second = page.getByRole("group", { name: "Contact 2" });
  await second.getByLabel("Pour quoi").selectOption("commercial");
  await second.getByLabel("Personne ou guichet").fill("Marthe Aubry");
  await second.getByLabel("Courriel direct").fill("marthe.aubry@combe.test");
  await page.getByRole("button", { name: "Inscrire le prestataire" }).click();
  await expect(first.getByLabel("Numéro direct")).toHaveAccessibleDescription(/numéro/i);
  await first.getByLabel("Numéro direct").fill("032 555 44 11");
  await page.getByRole("button", { name: "Inscrire le prestataire" }).click();

  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("link", { name: "032 555 44 11" })).toHaveAttribute("href", "tel:+41325554411");
  await expect(page.getByText("Marthe Aubry", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Changer la relation" }).click();
  await expect(page.getByRole("radio", { name: "pressentie" })).toHaveCount(0);
  await page.getByRole("radio", { name: "en sortie" }).check();
  await page.getByRole("button", { name: "Changer la relation" }).click();
  await expect(page.getByRole("definition").filter({ hasText: /^en sortie$/ })).toBeVisible();

  await page.getByRole("button", { name: "Archiver ce prestataire" }).click();
  await page.getByLabel("Raison").fill("Repris par une autre entreprise");
  await page.getByRole("button", { name: "Archiver", exact: true }).click();
  await expect(page.getByText(/Ce prestataire est archivé depuis/)).toBeVisible();
  await expect(page.getByText(/Repris par une autre entreprise/).first()).toBeVisible();
  await page.goto("/prestataires");
  await expect(page.getByRole("link", { name, exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Voir les prestataires archivés" }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remettre au registre" }).click();
  await expect(page.getByText(/Ce prestataire est archivé depuis/)).toBeHidden();
  await expect(page.getByRole("link", { name: "032 555 44 11" })).toBeVisible();
  await openFrom(page, "/prestataires", name);
});

test("a contract is entered before its notice period is known, says what that means, and reminds once it is", async ({
  browser,
}) => {
  const page = await openAs(browser, people.officer);
  const startOn = addMonths(`${today.slice(0, 7)}-01`, -6);
  const term = { startOn, renewal: "tacit" as const, initialMonths: 24, renewalMonths: 12 };
  await page.goto("/contrats/nouveau");
  await chooseVendor(page);
  await page.getByLabel("Titre", { exact: true }).fill("Réseau des écoles");
  await page.getByLabel("Référence", { exact: true }).fill("E-2026-1");
  await page.getByRole("radio", { name: /Reconduit tacitement/ }).check();
  await page.getByLabel("Premier jour", { exact: true }).fill(formatShortDay(startOn));
  await page.getByLabel("Durée initiale, en mois", { exact: true }).fill("24");
  await page.getByLabel("Reconduit chaque fois pour, en mois", { exact: true }).fill("12");
  await page.getByRole("checkbox", { name: /^Je ne sais pas encore.*préavis/ }).check();
  await page.getByRole("checkbox", { name: /^Je ne sais pas encore.*Coût/ }).check();
  await page.getByLabel("Date de signature").fill(formatShortDay(startOn));
  const clock = page.getByRole("region", { name: "L’horloge du contrat" });
  await expect(clock).toContainText("On ne connaît pas encore le délai de préavis de résiliation");
  await page.getByRole("button", { name: "Inscrire le contrat" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Réseau des écoles" })).toBeVisible();
  await expect(page.getByText(/^Ce rappel demande de compléter le contrat/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Le délai de préavis de résiliation" }).click();
  await page.getByRole("checkbox", { name: /^Je ne sais pas encore.*préavis/ }).uncheck();
  await page.getByLabel("Délai de préavis de résiliation", { exact: true }).fill("3");
  await page.getByRole("button", { name: "Enregistrer les changements" }).click();
  const dates = reckonDates(ReckonQuery.parse({ ...term, notice: { months: 3 }, canton: "NE", today }));
  await expect(page.getByText(/^Ce rappel demande de compléter le contrat/)).toBeHidden();
  await expect(page.getByText(formatShortDay(dates.sendByOn)).filter({ visible: true }).first()).toBeVisible();
});

test("an amendment shows before and after while it is typed, and both versions stay to be compared", async ({
  browser,
}) => {
  const page = await openAs(browser, people.officer);
  await openFrom(page, "/contrats", contract);
  await page.getByRole("link", { name: "Ajouter un avenant" }).click();
  await page.getByLabel("Titre", { exact: true }).fill("Boîtes supplémentaires");
  await page.getByLabel("Signé le").fill(formatShortDay(addDays(today, -10)));
  await page.getByLabel("En vigueur dès le").fill(formatShortDay(addDays(today, -3)));
  await page.getByRole("button", { name: "Enregistrer l’avenant" }).click();
  await expect(page.getByText("Cochez ce que l’avenant change, ou dites-le ici.").first()).toBeVisible();
  await page.getByRole("checkbox", { name: "Le prix" }).check();
  await page.getByLabel("Nouveau coût par an, en francs").fill("9'600.–");
  const change = page.getByRole("table", { name: /^Ce qui change entre/ }).getByRole("row", { name: /Coût par an/ });
  await expect(change).toContainText("9'600.–");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer l’avenant" }).click();

  await expect(page.getByText("Avenant 1").first()).toBeVisible();
  await expect(change).toContainText(/9'600\.–/);
  await expect(change.locator("del")).not.toContainText("9'600");
  await page.getByLabel("avec", { exact: true }).selectOption("Conditions d’origine");
  await expect(page.getByText("Aucune différence.")).toBeVisible();
});

test("several documents are dropped at once: the hostile ones are named, a sound one opens and its reading is confirmed", async ({
  browser,
}) => {
  const page = await openAs(browser, people.officer);
  await openFrom(page, "/contrats", contract);
  await dropFiles(page.getByLabel("Choisir des fichiers"), [
    { name: "annexe tarifs.pdf", bytes: demoPdf("Annexe des tarifs") },
    { name: "CG 2026.pdf", bytes: demoPdf("Conditions") },
    { name: "facture.pdf", bytes: Buffer.concat([demoPdf("Facture"), eicar()]) },
    { name: "contrat.pdf", bytes: Buffer.from("<!doctype html><script>alert(1)</script>") },
  ]);
  const chosen = page.getByRole("list", { name: "Fichiers à déposer" });
  await expect(chosen.getByRole("listitem")).toHaveCount(4);
  await expect(chosen.getByRole("listitem").filter({ hasText: "contrat.pdf" })).toContainText("Ce n’est pas un PDF");
  await page.getByRole("button", { name: "Écarter contrat.pdf" }).click();
  await page.getByRole("button", { name: "Déposer ces 3 documents" }).click();

  const filed = page.getByRole("list", { name: "Documents", exact: true });
  const infected = filed.getByRole("listitem").filter({ hasText: "facture.pdf" });
  await expect(infected).toContainText("Refusé\u00a0: logiciel malveillant", { timeout: 60_000 });
  await expect(infected.getByRole("link")).toHaveCount(0);
  await expect(infected.getByRole("button", { name: /Télécharger/ })).toHaveCount(0);
  await expect(filed.getByRole("link", { name: "CG 2026.pdf" })).toBeVisible();
  await expectAccessible(page);
  await filed.getByRole("link", { name: "annexe tarifs.pdf" }).click({ timeout: 30_000 });

  const viewer = page.getByRole("region", { name: "Document annexe tarifs.pdf" });
  await expect(viewer.getByText("Annexe des tarifs")).toBeAttached();
  await expect(viewer.locator("canvas")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^J’ai pris connaissance/ }).click();
  await expect(page.getByText(`Lu par Brigitte Jaquet le ${formatShortDay(today)}`)).toBeVisible();
});

test("clauses are answered by keyboard, one after the other, and the answers are still there after a reload", async ({
  browser,
}) => {
  const page = await openAs(browser, people.officer);
  await openFrom(page, "/contrats", contract);
  const clause = (row: number, answer: string) =>
    page.locator("#clauses").getByRole("listitem").nth(row).getByRole("radio", { name: answer, exact: true });
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok());
  await page.locator("#clauses").getByRole("listitem").nth(0).getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("s");
  await expect(
    page.locator("#clauses").getByRole("listitem").nth(1).getByRole("radio", { checked: true }),
  ).toBeFocused();
  await page.keyboard.press("a");
  await answered;
  await expect(page.getByText("Enregistré.")).toBeVisible();
  await page.reload();
  await expect(clause(0, "sans objet")).toBeChecked();
  await expect(clause(1, "absente")).toBeChecked();
});

test("when two people change the same vendor, the second sees what the first changed and keeps what they typed", async ({
  browser,
}) => {
  const [officer, contact] = [await openAs(browser, people.officer), await openAs(browser, people.contact)];
  for (const page of [officer, contact]) {
    await openFrom(page, "/prestataires", "Fibrelac SA");
    await page.getByRole("link", { name: "Modifier" }).first().click();
    await expect(page.getByLabel("Téléphone")).toBeVisible();
  }
  await contact.getByLabel("Téléphone").fill("032 555 39 10");
  await contact.getByLabel("Site Internet").fill("https://fibrelac.example");
  await contact.getByRole("button", { name: "Enregistrer les changements" }).click();
  await expect(contact.getByRole("link", { name: "032 555 39 10" })).toBeVisible();

  await officer.getByLabel("Téléphone").fill("032 555 39 20");
  await officer.getByLabel("À savoir").fill("Interlocuteur unique dès janvier.");
  await officer.getByRole("button", { name: "Enregistrer les changements" }).click();
  const conflict = officer.getByRole("table", { name: /enregistré des changements entre-temps/ });
  await expect(conflict.getByRole("row", { name: /Téléphone/ })).toContainText("39 10");
  await expect(conflict.getByRole("row", { name: /Téléphone/ })).toContainText("39 20");
  await expect(officer.getByLabel("À savoir")).toHaveValue("Interlocuteur unique dès janvier.");
  await expect(officer.getByLabel("Site Internet")).toHaveValue(/fibrelac\.example/);
  await expectAccessible(officer);
  await officer.getByRole("button", { name: "Garder ma version" }).click();
  await expect(officer.getByRole("link", { name: "032 555 39 20" })).toBeVisible();
  await expect(officer.getByRole("definition").filter({ hasText: "Interlocuteur unique dès janvier." })).toBeVisible();
  await expect(officer.getByRole("link", { name: /fibrelac\.example/ })).toBeVisible();
});

test("a session that ends over a half-filled contract costs nothing: one signs in on the spot, and it is saved", async ({
  browser,
}) => {
  const page = await openAs(browser, people.officer);
  await page.goto("/contrats/nouveau");
  await chooseVendor(page);
  await page.getByLabel("Titre", { exact: true }).fill("Hébergement du site");
  await page.getByLabel("Référence", { exact: true }).fill("E-2026-2");
  await page.getByRole("radio", { name: /Je ne sais pas encore/ }).check();
  await page.getByLabel("Premier jour", { exact: true }).fill(formatShortDay(addMonths(today, -12)));
  await page.getByLabel("Coût par an, en francs", { exact: true }).fill("1'250.–");
  await page.getByLabel("Remarques").fill("Contrat au classeur rouge.");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Inscrire le contrat" }).click();

  const dialog = page.getByRole("dialog", { name: "Votre session a pris fin avant l’enregistrement" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Plus tard" }).click();
  await expect(page.getByLabel("Titre", { exact: true })).toHaveValue("Hébergement du site");
  await expect(page.getByLabel("Remarques")).toHaveValue("Contrat au classeur rouge.");
  await page.getByRole("button", { name: "Se connecter et enregistrer" }).click();
  await enterCode(page, people.officer, async () => {
    await dialog.getByLabel("Votre adresse électronique").fill(people.officer);
    await dialog.getByRole("button", { name: "Recevoir un code" }).click();
  });
  await expect(page.getByRole("heading", { level: 1, name: "Hébergement du site" })).toBeVisible();
  await expect(page.getByText("Contrat au classeur rouge.").first()).toBeVisible();
});
