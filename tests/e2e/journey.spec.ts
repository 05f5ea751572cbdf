import { expect } from "@playwright/test";
import { demoPdf } from "@vigie/infra/local/demo/demo-pdf.ts";
import { ReckonQuery, reckonDates } from "@vigie/shared/contract/reckon-dates.ts";
import { addDays, addMonths, dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay, formatShortDay } from "@vigie/shared/words/format.ts";
import { npmRun } from "./support/command.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { mailsTo } from "./support/inbox.ts";
import { acceptInvitation, enterCode, signIn } from "./support/sign-in.ts";
import { takePicture } from "./support/take-picture.ts";
import { test } from "./support/test.ts";

// A name and addresses of their own each time the suite runs: nothing of an earlier run is in the way.
const people = {
  admin: "admin@valmont.test",
  officer: "officer@valmont.test",
  executive: "executive@valmont.test",
};

// A tacit contract whose decision falls due in some weeks, on whatever day this runs.
const today = dayInZurich(new Date());
const startOn = addMonths(`${today.slice(0, 7)}-01`, -30);
const term = { startOn, renewal: "tacit" as const, initialMonths: 36, renewalMonths: 12, notice: { months: 3 } };
const dates = reckonDates(ReckonQuery.parse({ ...term, canton: "VD", today }));
/** A day as a sentence has it, with the spaces of a screen or of a mail. */
const long = (day: string) => formatLongDay(day, "fr");

test.afterAll(() => npmRun("clock", "now"));

test("from an empty commune to a reminder in the inbox, and what another commune sees of it", async ({ browser }) => {
  test.setTimeout(240_000);
  const newPage = async () => (await browser.newContext()).newPage();
  const association = await newPage();
  const admin = await newPage();
  const officer = await newPage();
  const executive = await newPage();

  await test.step("1 · the association onboards a commune", async () => {
    await signIn(association, "association@vigie.test");
    await expect(association).toHaveURL(/\/association$/);
    await association.getByRole("link", { name: "Inscrire une commune" }).click();
    await association.getByRole("combobox", { name: "Nom ou numéro OFS" }).fill("5586");
    await association.getByRole("option", { name: /Lausanne/ }).click();
    await association.getByLabel("Nom tel qu’il s’affichera").fill("Valmont");
    await association.getByLabel("Adresse électronique").fill(people.admin);
    await association.getByLabel("Prénom et nom").fill("Ariane Delay");
    await expectAccessible(association);
    await association.getByRole("button", { name: "Inscrire et inviter" }).click();
    await expect(association.getByRole("heading", { name: "Valmont est inscrite" })).toBeVisible();
  });

  await test.step("2 · its administrator follows the invitation and invites two people", async () => {
    await acceptInvitation(admin, people.admin);
    await admin.goto("/membres");
    for (const [email, name, role] of [
      [people.officer, "Bertrand Rochat", "responsable des contrats"],
      [people.executive, "Corinne Meylan", "membre de l’exécutif"],
    ] as const) {
      await admin.getByLabel("Nom et prénom").fill(name);
      await admin.getByLabel("Adresse électronique").fill(email);
      await admin.getByRole("checkbox", { name: new RegExp(role) }).check();
      await admin.getByRole("button", { name: "Envoyer l’invitation" }).click();
      await expect(admin.getByText(`Invitation envoyée à ${email}`)).toBeVisible();
    }
    await expectAccessible(admin);
    await acceptInvitation(officer, people.officer);
    await acceptInvitation(executive, people.executive);
  });

  await test.step("3 · the contract officer records a vendor, a service and a contract, with its clock drawn live", async () => {
    await officer.goto("/prestataires/nouveau");
    await officer.getByLabel("Nom", { exact: true }).fill("Hélios Informatique");
    await officer.getByRole("radio", { name: /très élevée/i }).check();
    await officer.getByLabel("Numéro IDE").fill("CHE-999.999.017");
    await officer.getByRole("button", { name: "Inscrire le prestataire" }).click();
    await expect(officer.getByText(/chiffre|IDE/).first()).toBeVisible();
    await officer.getByLabel("Numéro IDE").fill("che 999 999 016");
    await officer.getByRole("button", { name: "Inscrire le prestataire" }).click();
    await expect(officer.getByRole("heading", { name: "Hélios Informatique" })).toBeVisible();
    await expect(officer.getByText("CHE-999.999.016").first()).toBeVisible();

    await officer.getByRole("tab", { name: /Services/ }).click();
    await officer.getByRole("link", { name: "Inscrire un service" }).click();
    await officer.getByLabel("Nom du service").fill("Messagerie communale");
    await officer.getByLabel("Genre").selectOption("messaging");
    await officer.getByRole("radio", { name: "élevée", exact: true }).check();
    await officer.getByRole("button", { name: "Inscrire le service" }).click();
    await expect(officer.getByText("Messagerie communale").first()).toBeVisible();

    await officer.goto("/prestataires");
    await officer.getByRole("link", { name: "Hélios Informatique" }).click();
    await officer.getByRole("link", { name: "Inscrire un contrat" }).first().click();
    await officer.getByRole("checkbox", { name: "Messagerie communale" }).check();
    await officer.getByLabel("Titre", { exact: true }).fill("Messagerie");
    await officer.getByLabel("Référence", { exact: true }).fill("2024-17");
    await officer.getByRole("radio", { name: /Reconduit tacitement/ }).check();
    await officer.getByLabel("Premier jour", { exact: true }).fill(formatShortDay(term.startOn));
    await officer.getByLabel("Durée initiale, en mois", { exact: true }).fill(String(term.initialMonths));
    await officer.getByLabel("Reconduit chaque fois pour, en mois", { exact: true }).fill(String(term.renewalMonths));
    await officer.getByLabel("Délai de préavis de résiliation", { exact: true }).fill("3");
    const clock = officer.getByRole("region", { name: "L’horloge du contrat" });
    for (const day of [dates.decideByOn, dates.sendByOn, dates.lastReceiptOn, dates.termEndOn]) {
      await expect(clock).toContainText(new RegExp(`${formatShortDay(day)}|${long(day)}`));
    }
    await officer.getByLabel("Coût par an, en francs", { exact: true }).fill("8'400.–");
    await officer.getByLabel("Date de signature").fill(formatShortDay(term.startOn));
    await expect(clock).toContainText("Sans résiliation");
    await officer.locator('input[type="file"]').setInputFiles({
      name: "contrat signé.pdf",
      mimeType: "application/pdf",
      buffer: demoPdf("Messagerie - contrat fictif"),
    });
    await expectAccessible(officer);
    await takePicture(officer, "contract-form", true);
    await officer.getByRole("button", { name: "Inscrire le contrat" }).click();
    await expect(officer.getByRole("heading", { name: "Messagerie" })).toBeVisible();
    await expect(officer.getByText("contrat signé.pdf").first()).toBeVisible();
    const download = officer.waitForEvent("download");
    await officer.getByRole("button", { name: /Télécharger contrat signé/ }).click();
    expect((await download).suggestedFilename()).toBe("contrat signé.pdf");
    await expectAccessible(officer);
    await takePicture(officer, "contract", true);
  });

  await test.step("4 · an evaluation of the vendor is planned, its day proposed from the vendor's criticality", async () => {
    await officer.getByRole("link", { name: "Hélios Informatique" }).first().click();
    await officer.getByRole("tab", { name: /Évaluations/ }).click();
    await officer.getByRole("button", { name: "Planifier l’évaluation" }).click();
    await officer.getByLabel("Qui s’en charge").selectOption({ index: 1 });
    await expect(officer.getByRole("textbox", { name: "Prévue pour le" })).toHaveValue(
      formatShortDay(addMonths(today, 3)),
    );
    await officer.getByRole("button", { name: "Planifier l’évaluation" }).click();
    await expect(officer.getByText("La prochaine évaluation est prévue pour le")).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step("5 · the clock moves on; one digest comes, in French; the sweep again sends nothing", async () => {
    const before = (await mailsTo(people.officer)).length;
    await npmRun("clock", addDays(dates.decideByOn, -7));
    await expect.poll(async () => (await mailsTo(people.officer)).length).toBe(before + 1);
    const mail = (await mailsTo(people.officer))[before];
    for (const said of [
      "Valmont",
      "Messagerie",
      "Hélios Informatique",
      long(dates.decideByOn),
      long(dates.nextTermEndOn ?? ""),
      "reconduit",
      "CHF",
    ]) {
      expect(mail?.body.text).toContain(said);
    }
    await npmRun("sweep", "--on", addDays(dates.decideByOn, -7));
    expect((await mailsTo(people.officer)).length).toBe(before + 1);

    const link = /https?:\S+\/contrats\/\S+/.exec(mail?.body.text ?? "")?.[0] ?? "";
    const fromMail = await newPage();
    await fromMail.goto(link);
    await enterCode(fromMail, people.officer, async () => {
      await fromMail.getByLabel("Votre adresse électronique").fill(people.officer);
      await fromMail.getByRole("button", { name: "Recevoir un code" }).click();
    });
    await expect(fromMail).toHaveURL(link);
    await expect(fromMail.getByRole("heading", { name: "Messagerie" })).toBeVisible();
  });

  await test.step("6 · the executive sees the same deadlines and changes nothing; another commune sees none of it", async () => {
    await executive.goto("/");
    await expect(executive.getByRole("link", { name: "Un contrat attend" })).toBeVisible();
    await executive.getByRole("link", { name: "Voir l’agenda" }).click();
    await expect(executive.getByRole("link", { name: "Messagerie" }).first()).toBeVisible();
    await expect(executive.locator(`time[datetime="${dates.decideByOn}"]`).first()).toBeVisible();
    await expectAccessible(executive);
    await executive.goto("/contrats");
    await executive
      .getByRole("link", { name: /Messagerie/ })
      .first()
      .click();
    await expect(executive.getByRole("heading", { name: "Messagerie" })).toBeVisible();
    await expect(executive.getByRole("link", { name: "Modifier" })).toHaveCount(0);
    const address = executive.url();

    const stranger = await newPage();
    await signIn(stranger, "officer@bourg.test");
    await stranger.goto("/contrats");
    await expect(stranger.getByText("2024-17")).toHaveCount(0);
    await stranger.goto(address);
    await expect(stranger.getByText("Cette page n’existe pas")).toBeVisible();
    await expect(stranger.getByText("Messagerie", { exact: true })).toHaveCount(0);
  });
});
