import { expect } from "@playwright/test";
import { readPdf } from "../harness/read-pdf.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { mailsTo, nextMailTo } from "./support/inbox.ts";
import { signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const people = { officer: "officer@bourg.test", executive: "executive@bourg.test" };
/** A contract of the demo that renews itself, about which no decision is on its way. */
const title = "Messagerie et bureautique";

test("a termination: proposed, decided on a phone, written, sent, confirmed, and the exit prepared", async ({
  browser,
}) => {
  const officer = await (await browser.newContext({ acceptDownloads: true })).newPage();
  const phone = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();

  await test.step("1 · the officer proposes from the home page", async () => {
    await signIn(officer, people.officer);
    await officer.getByRole("link", { name: `Proposer une suite\u00a0: ${title}` }).click();
    await expect(officer.getByRole("heading", { level: 1, name: "Proposer une suite" })).toBeVisible();
    await officer.getByRole("button", { name: "Envoyer la proposition" }).click();
    await expect(officer.getByText("Il reste quelque chose à corriger.")).toBeVisible();
    await officer.getByRole("radio", { name: /Résilier/ }).click();
    await officer.getByLabel("Motifs").fill("La messagerie est comprise dans notre nouvelle suite bureautique.");
    await expectAccessible(officer);
    const before = (await mailsTo(people.executive)).length;
    await officer.getByRole("button", { name: "Envoyer la proposition" }).click();
    await expect(officer.getByText(/Attend Denis Overney/)).toBeVisible();
    const mail = await nextMailTo(people.executive, before);
    expect(mail.subject).toContain("une proposition attend votre décision");
    expect(mail.subject).not.toMatch(/CHF|nouvelle suite/);
  });

  await test.step("2 · the executive decides on a phone", async () => {
    await signIn(phone, people.executive);
    await phone.getByRole("link", { name: `Décider\u00a0: ${title}` }).click();
    await expect(phone.getByText("La messagerie est comprise").first()).toBeVisible();
    await expect(phone.getByText(/^CHF\s8'\d{3}\.–\spar an$/)).toBeVisible();
    await expect(phone.getByText(/^Le contrat, qui court jusqu’au/)).toBeVisible();
    await phone.getByRole("radio", { name: /Résilier/ }).click();
    await phone.getByLabel("Référence de la décision").fill("CC 2026/48, point 3");
    await expectAccessible(phone);
    expect(await phone.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(375);
    await phone.getByRole("button", { name: "Décider de résilier" }).click();
    await expect(phone.getByText(/Résiliation, décidée en séance du/)).toBeVisible();
  });

  await test.step("3 · the officer makes the letter and opens it", async () => {
    await officer.reload();
    await officer.getByRole("button", { name: "Établir la lettre" }).click();
    await expect(officer.getByText(/^Lettre du/)).toBeVisible();
    await officer.getByRole("link", { name: "Ouvrir la lettre" }).click();
    await expect(officer).toHaveURL(/\/documents\/doc_/);
    const download = officer.waitForEvent("download");
    await officer
      .getByRole("button", { name: /^Télécharger/ })
      .first()
      .click();
    const stream = await (await download).createReadStream();
    const { text } = await readPdf(new Uint8Array(Buffer.concat(await stream.toArray())));
    expect(text).toContain("Commune de Bourg");
    expect(text).toContain(`Résiliation du contrat « ${title} »`);
    expect(text).toContain("Denis Overney");
    await officer.goBack();
  });

  await test.step("4 · and records the sending and the confirmation", async () => {
    await officer.getByLabel("Numéro de l’envoi recommandé").fill("98.00.123456.00004321");
    await officer.getByRole("button", { name: "Inscrire l’envoi" }).click();
    await expect(officer.getByText("98.00.123456.00004321", { exact: false }).first()).toBeVisible();
    await officer.getByRole("button", { name: "Inscrire la confirmation" }).click();
    await expect(officer.getByText(/Confirmée par le prestataire le/)).toBeVisible();
  });

  await test.step("5 · then the exit: that data is gone needs a proof", async () => {
    const line = officer.getByRole("listitem").filter({ hasText: "effacées chez le prestataire" });
    await line.getByText("Fait", { exact: true }).click();
    await officer.getByRole("button", { name: "Enregistrer la liste" }).click();
    await expect(officer.getByText(/Indiquez la preuve/).first()).toBeVisible();
    await line.getByLabel("Preuve").fill("Attestation reçue par courrier");
    await officer.getByRole("button", { name: "Enregistrer la liste" }).click();
    await expect(officer.getByText("Points réglés\u00a0: 1 sur 7").first()).toBeVisible();
    await expectAccessible(officer);
    await officer.goto("/decisions?onglet=executer");
    await expect(officer.getByRole("link", { name: title })).toBeVisible();
  });
});
