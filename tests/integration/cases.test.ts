import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import type { CaseOutcome } from "@vigie/shared/case/case-outcome.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { contractDraft, documentDraft, pdfBytes } from "../harness/drafts.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { recipientsIn, wordsOf } from "../harness/read-mail.ts";
import { readPdf } from "../harness/read-pdf.ts";

let staffed: Awaited<ReturnType<typeof staffedWorld>>;
beforeAll(async () => {
  // The usual contract is to be decided by 24 August 2027, posted by 23 September, received by the 30th.
  staffed = await staffedWorld({ now: "2027-08-02" });
});

const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];
const as = (role: "contractOfficer" | "itContact" | "executive" | "communeAdmin" | "reader") =>
  staffed.alpha.people[role].as;

/** A vendor with a contract of the usual terms, renewed each year with three months' notice. */
const newContract = async (changes: Parameters<typeof contractDraft>[1] = {}) => {
  const { world } = staffed;
  const vendor = await world.call(vendorRoutes.register, {
    as: as("contractOfficer"),
    body: {
      name: "Hélios Informatique",
      criticality: "high",
      address: { street: "Rue du Lac 12", postCode: "1400", town: "Yverdon-les-Bains" },
    },
  });
  return world.call(contractRoutes.register, {
    as: as("contractOfficer"),
    body: contractDraft(vendor.id, {
      reference: `R-${crypto.randomUUID()}`.slice(0, 40),
      title: "Messagerie",
      ...changes,
    }),
  });
};

const letterhead = {
  lines: ["Commune d’Aigle", "Place du Marché 1", "1860 Aigle"],
  phone: "024 555 12 12",
  place: "Aigle",
  signatories: [{ name: "Anne Perrin", function: "Syndique" }],
};
const setLetterhead = async () => {
  const { version } = await staffed.world.call(communeRoutes.show, { as: as("communeAdmin") });
  await staffed.world.call(communeRoutes.changeLetterhead, { as: as("communeAdmin"), version, body: letterhead });
};

const proposed = async (contractId: string, outcome: CaseOutcome = "terminate") =>
  staffed.world.call(caseRoutes.open, {
    as: as("contractOfficer"),
    params: { contractId },
    body: { proposal: { outcome, reasons: "Le service ne suffit plus." } },
  });

const mandated = async (contractId: string, outcome: CaseOutcome = "terminate") => {
  const { id: caseId, version } = await proposed(contractId, outcome);
  return staffed.world.call(caseRoutes.mandate, {
    as: as("executive"),
    params: { caseId },
    version,
    body: { outcome, meetingOn: "2027-08-02", reference: "M-2027-88" },
  });
};

describe("a termination, from the proposal to the last key handed back", () => {
  it("walks the whole path, and the contract, its reminders and its papers follow", async () => {
    const { world } = staffed;
    const contract = await newContract();
    const opened = await proposed(contract.id);
    const params = { caseId: opened.id };
    expect(opened).toMatchObject({ status: "proposed", forTermEndOn: "2027-12-31" });

    const [row] = (await world.call(caseRoutes.list, { as: as("reader"), query: { contractId: contract.id } })).items;
    expect(row?.waiting).toEqual({
      step: "mandate",
      role: "executive",
      names: ["executive de Aigle"],
      sinceOn: "2027-08-02",
      days: 0,
    });
    const home = await world.call(communeRoutes.showHome, { as: as("executive") });
    expect(home.cases.map(({ id }) => id)).toContain(opened.id);
    expect(home.waiting.filter(({ subjectId }) => subjectId === contract.id)).toEqual([]);

    const decided = await world.call(caseRoutes.mandate, {
      as: as("executive"),
      params,
      version: opened.version,
      body: { outcome: "terminate", meetingOn: "2027-08-02", reference: "M-2027-88", extract: "Décidé à l’unanimité." },
    });
    expect(decided).toMatchObject({ status: "mandated", version: 2 });
    expect(decided.exit).toHaveLength(7);
    const shown = await world.call(contractRoutes.show, { as: as("reader"), params: { contractId: contract.id } });
    expect(shown.contract.decided).toMatchObject({
      outcome: "terminate",
      forTermEndOn: "2027-12-31",
      on: "2027-08-02",
    });

    await setLetterhead();
    const officer = { as: as("contractOfficer"), params };
    const withLetter = await world.call(caseRoutes.makeLetter, { ...officer, version: 2 });
    const documentId = withLetter.letter?.documentId ?? "";
    const { url } = await world.call(documentRoutes.open, { as: as("reader"), params: { documentId } });
    const letter = await readPdf(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    for (const words of [
      ...letterhead.lines,
      letterhead.phone,
      "Recommandé",
      "Hélios Informatique",
      "Rue du Lac 12",
      "1400 Yverdon-les-Bains",
      "Aigle, le 2 août 2027",
      "Résiliation du contrat « Messagerie »",
      `Référence du contrat : ${contract.reference}, signé le 1er décembre 2025`,
      "Sur décision du 2 août 2027 (Municipalité)",
      "pour son échéance du 31 décembre 2027",
      "Anne Perrin",
      "Syndique",
    ])
      expect(letter.text).toContain(words);
    expect(letter).toMatchObject({ pages: 1, language: "fr", title: "Résiliation du contrat « Messagerie »" });

    world.clock.set("2027-08-04");
    const sent = await world.call(caseRoutes.execute, {
      ...officer,
      version: 3,
      body: { sentOn: "2027-08-03", registeredNumber: "98.00.123456" },
    });
    expect(sent).toMatchObject({ status: "executed", execution: { endsOn: "2027-12-31", isLate: false } });
    const received = await world.call(caseRoutes.execute, {
      ...officer,
      version: 4,
      body: { sentOn: "2027-08-03", registeredNumber: "98.00.123456", receivedOn: "2027-08-04" },
    });
    const ended = await world.call(contractRoutes.show, { as: as("reader"), params: { contractId: contract.id } });
    expect(ended.contract).toMatchObject({
      state: "noticeGiven",
      noticeGiven: { endsOn: "2027-12-31", sentOn: "2027-08-03", receivedOn: "2027-08-04" },
    });

    const confirmed = await world.call(caseRoutes.confirm, {
      ...officer,
      version: received.version,
      body: { on: "2027-08-04", note: "Reçu, fin au 31.12.2027." },
    });
    expect(confirmed.status).toBe("confirmed");
    const exitOf = (items: unknown[]) =>
      world.sendRaw(caseRoutes.checkExit, { items }, { as: as("itContact"), params, version: confirmed.version });
    expect((await exitOf([{ key: "dataDeleted", doneOn: "2027-08-04" }])).body).toMatchObject({
      errors: [{ pointer: "/items/0/note", reason: "case.proofNeeded" }],
    });
    const { document: unread } = await world.call(documentRoutes.promise, {
      as: as("itContact"),
      body: documentDraft(contract.vendorId, pdfBytes("unread")),
    });
    expect((await exitOf([{ key: "dataDeleted", doneOn: "2027-08-04", documentId: unread.id }])).body).toMatchObject({
      errors: [{ pointer: "/items/0/documentId", reason: "unknown" }],
    });
    const checked = await world.call(caseRoutes.checkExit, {
      as: as("itContact"),
      params,
      version: confirmed.version,
      body: {
        items: [
          { key: "dataDeleted", doneOn: "2027-08-04", note: "Attestation 12/27" },
          { key: "equipmentReturned", notNeeded: true },
        ],
      },
    });
    const line = checked.exit.find(({ key }) => key === "dataDeleted");
    expect(line).toMatchObject({ by: staffed.alpha.people.itContact.personId });
    const page = await world.call(caseRoutes.show, { as: as("reader"), params });
    expect(page.waiting).toMatchObject({ step: "checkExit", role: "contractOfficer" });
    // The case is over, so another may be opened.
    expect(
      (await world.call(caseRoutes.list, { as: as("reader"), query: { status: "confirmed" } })).items,
    ).toHaveLength(1);
  });

  it("says plainly when the notice came too late, and binds the commune to the later end", async () => {
    const { world } = staffed;
    world.clock.set("2027-08-02");
    const contract = await newContract();
    const { id: caseId, version } = await mandated(contract.id);
    world.clock.set("2027-10-05");
    const sent = await world.call(caseRoutes.execute, {
      as: as("contractOfficer"),
      params: { caseId },
      version,
      body: { sentOn: "2027-09-29", receivedOn: "2027-10-01" },
    });
    expect(sent.execution).toMatchObject({ endsOn: "2028-12-31", isLate: true });
    world.clock.set("2027-08-02");
  });
});

describe("a termination past the post's margin", () => {
  it("aims at the end still in reach and claims no lateness before the last day of reception: no year is given away", async () => {
    const { world } = staffed;
    world.clock.set("2026-11-16");
    const contract = await newContract({
      term: { startOn: "2026-03-01", renewal: "tacit", initialMonths: 12, renewalMonths: 12, notice: { months: 3 } },
      signedOn: "2026-03-01",
    });
    const { id: caseId, version } = await proposed(contract.id);
    const params = { caseId };
    await world.drain();
    world.newMails();
    const body = { outcome: "terminate" as const, meetingOn: "2026-11-16", reference: "M-24" };
    const decided = await world.call(caseRoutes.mandate, { as: as("executive"), params, version, body });
    await setLetterhead();
    // The margin of seven days was over on the 23rd.
    world.clock.set("2026-11-24");
    await world.drain();
    const told = world.newMails().map(wordsOf).join();
    expect(told).toContain("d’ici au 30 novembre 2026 au plus tard : portez-la contre quittance");
    expect(told).toContain("Municipalité : décision prise, lettre à recevoir d’ici au 30 novembre 2026");
    expect(told).not.toContain("23 novembre");
    const officer = { as: as("contractOfficer"), params };
    const page = await world.call(caseRoutes.show, officer);
    expect(page).toMatchObject({ reachesEndOn: "2027-02-28", receiveByOn: "2026-11-30" });
    const { letter, version: made } = await world.call(caseRoutes.makeLetter, { ...officer, version: decided.version });
    expect(letter?.endsOn).toBe("2027-02-28");
    const sent = await world.call(caseRoutes.execute, { ...officer, version: made, body: { sentOn: "2026-11-24" } });
    expect(sent.execution).toMatchObject({ endsOn: "2027-02-28", isLate: false });
    const waiting = await world.call(caseRoutes.show, officer);
    expect(waiting).toMatchObject({ receiveByOn: "2026-11-30", contract: { dates: { lastReceiptOn: "2026-11-30" } } });
    world.clock.set("2026-12-02");
    const late = { sentOn: "2026-11-24", receivedOn: "2026-12-01" };
    const missed = await world.call(caseRoutes.execute, { ...officer, version: sent.version, body: late });
    expect(missed.execution).toMatchObject({ endsOn: "2028-02-29", isLate: true });
    world.clock.set("2027-08-02");
  });
});

describe("without a mandate", () => {
  it("refuses every execution with 409, whatever the role, and leaves the contract as it was", async () => {
    const { world } = staffed;
    const contract = await newContract();
    const { id: caseId, version } = await proposed(contract.id);
    const ask = { as: as("contractOfficer"), params: { caseId }, version };
    expect(said(await world.send(caseRoutes.execute, { ...ask, body: { sentOn: "2027-08-02" } }))).toEqual([
      409,
      "case.noMandate",
    ]);
    expect(said(await world.send(caseRoutes.makeLetter, ask))).toEqual([409, "case.noMandate"]);
    const after = await world.call(contractRoutes.show, { as: as("reader"), params: { contractId: contract.id } });
    expect(after.contract.version).toBe(1);
  });

  it("refuses an execution to everybody but the officer, and a decision to everybody but the executive", async () => {
    const { world } = staffed;
    const contract = await newContract();
    const { id: caseId, version } = await proposed(contract.id);
    const params = { caseId };
    const body = { outcome: "terminate" as const, meetingOn: "2027-08-02", reference: "M-1" };
    for (const role of ["contractOfficer", "itContact", "communeAdmin", "reader"] as const)
      expect(said(await world.send(caseRoutes.mandate, { as: as(role), params, version, body }))).toEqual([
        403,
        "role.missing",
      ]);
    for (const role of ["itContact", "executive", "communeAdmin", "reader"] as const)
      expect(said(await world.send(caseRoutes.execute, { as: as(role), params, version, body: {} }))).toEqual([
        403,
        "role.missing",
      ]);
  });

  it("takes no step out of its turn", async () => {
    const { world } = staffed;
    const { id: caseId, version } = await mandated((await newContract()).id);
    const ask = (route: Route, role: Parameters<typeof as>[0], body?: unknown) =>
      world.sendRaw(route, body, { as: as(role), params: { caseId }, version });
    const wrong = [409, "case.wrongStep"];
    expect(said(await ask(caseRoutes.propose, "contractOfficer", { outcome: "renew", reasons: "Non" }))).toEqual(wrong);
    expect(said(await ask(caseRoutes.sendBack, "executive", { reasons: "Non" }))).toEqual(wrong);
    expect(said(await ask(caseRoutes.confirm, "contractOfficer", { on: "2027-08-02" }))).toEqual(wrong);
    // What the executive decided, only the executive takes back.
    expect(said(await ask(caseRoutes.cancel, "contractOfficer", { reason: "Non" }))).toEqual([403, "role.missing"]);
  });

  it("opens one case a contract at a time, and refuses who comes second and who comes late", async () => {
    const { world } = staffed;
    const contract = await newContract();
    const opened = await proposed(contract.id);
    const again = { as: as("itContact"), params: { contractId: contract.id }, body: {} };
    expect(said(await world.send(caseRoutes.open, again))).toEqual([409, "case.alreadyOpen"]);
    const reword = {
      as: as("itContact"),
      params: { caseId: opened.id },
      body: { outcome: "renew" as const, reasons: "Mieux" },
    };
    await world.call(caseRoutes.propose, { ...reword, version: 1 });
    expect(said(await world.send(caseRoutes.propose, { ...reword, version: 1 }))).toEqual([412, "version.stale"]);
    const cancelled = await world.call(caseRoutes.cancel, {
      as: as("contractOfficer"),
      params: { caseId: opened.id },
      version: 2,
      body: { reason: "Fusion de communes" },
    });
    expect(cancelled.status).toBe("cancelled");
    expect((await world.call(caseRoutes.open, again)).status).toBe("open");
  });
});

describe("the letter", () => {
  it("asks at once for all it lacks before a byte is made: letterhead and the vendor's address", async () => {
    const fresh = await staffedWorld({ now: "2027-08-02" });
    staffed = fresh;
    const { world } = fresh;
    const contract = await newContract();
    const { id: caseId, version } = await mandated(contract.id);
    const ask = { as: as("contractOfficer"), params: { caseId }, version };
    const vendor = await world.call(vendorRoutes.show, { as: as("reader"), params: { vendorId: contract.vendorId } });
    await world.call(vendorRoutes.change, {
      as: as("contractOfficer"),
      params: { vendorId: contract.vendorId },
      version: vendor.vendor.version,
      body: { name: "Hélios", criticality: "high" },
    });
    const both = await world.send(caseRoutes.makeLetter, ask);
    expect(said(both)).toEqual([409, "case.letterNotReady"]);
    expect(both.body).toMatchObject({ errors: [{ pointer: "/letterhead" }, { pointer: "/vendorAddress" }] });
    const needs = async () => (await world.call(caseRoutes.show, { as: as("reader"), params: { caseId } })).letterNeeds;
    expect(await needs()).toEqual(["letterhead", "vendorAddress"]);
    await setLetterhead();
    expect(await needs()).toEqual(["vendorAddress"]);
    expect(said(await world.send(caseRoutes.makeLetter, ask))).toEqual([409, "case.letterNotReady"]);
    const renewed = await mandated((await newContract()).id, "renew");
    const other = { ...ask, params: { caseId: renewed.id }, version: renewed.version };
    expect(said(await world.send(caseRoutes.makeLetter, other))).toEqual([409, "case.noLetter"]);
  });
});

describe("reminders and mails", () => {
  it("tells the executive of a proposal and the officer of the decision, once each, without price or reasons in the subject", async () => {
    const { world } = staffed;
    const contract = await newContract({
      costs: [{ fromOn: "2026-01-01", annualCostCents: 840_000, reason: "signed" }],
    });
    await world.drain();
    world.newMails();
    const { id: caseId, version } = await proposed(contract.id);
    await world.drain();
    const [toExecutive, ...more] = world.newMails();
    expect([recipientsIn(toExecutive ? [toExecutive] : []), more]).toEqual([["executive@alpha.test"], []]);
    const words = wordsOf(toExecutive);
    expect(words).toContain("une proposition attend votre décision d’ici au 24 août 2027");
    expect(words).toContain("reçue d’ici au 30 septembre 2027 au plus tard");
    expect(words).toContain(`/decisions/${caseId}`);
    expect(words).toContain("Décidez d’ici au 24 août 2027");
    expect(words).not.toMatch(/8'400|ne suffit plus/);

    // The same message once more sends nothing.
    const message = {
      communeId: staffed.alpha.id,
      caseId,
      kind: "proposed",
      personId: staffed.alpha.people.executive.personId,
    };
    const { case: found } = await world.call(caseRoutes.show, { as: as("executive"), params: { caseId } });
    await world.deps.queues.send("send-case-mail", [JSON.stringify({ ...message, at: found.waitingSince })]);
    await world.drain();
    expect(world.newMails()).toEqual([]);

    const back = await world.call(caseRoutes.sendBack, {
      as: as("executive"),
      params: { caseId },
      version,
      body: { reasons: "Combien coûte le remplacement ?" },
    });
    await world.drain();
    expect(recipientsIn(world.newMails())).toEqual(["contractofficer@alpha.test"]);
    expect(back).toMatchObject({ status: "open", proposal: { outcome: "terminate" } });
  });

  it("goes silent once decided, then reminds of the execution until it is done", async () => {
    const { world } = staffed;
    const contract = await newContract();
    const { id: caseId, version } = await mandated(contract.id);
    await world.drain();
    world.newMails();
    // Decide by 24 August: nobody is asked to decide any more.
    await world.sweep("2027-08-24");
    expect(
      world
        .newMails()
        .map(wordsOf)
        .filter((words) => words.includes(contract.id)),
    ).toEqual([]);
    const toldOf = async (day: string) => {
      await world.sweep(day);
      return world
        .newMails()
        .map(wordsOf)
        .filter((words) => words.includes(`/decisions/${caseId}`));
    };
    const [reminder = ""] = await toldOf("2027-09-09");
    expect(reminder).toContain("Exécutez d’ici au 23 septembre 2027");
    world.clock.set("2027-09-10");
    await world.call(caseRoutes.execute, {
      as: as("contractOfficer"),
      params: { caseId },
      version,
      body: { sentOn: "2027-09-10" },
    });
    expect(await toldOf("2027-09-20")).toEqual([]);
    world.clock.set("2027-08-02");
  });

  it("asks to decide again when the executive takes its decision back", async () => {
    const { world } = staffed;
    const contract = await newContract();
    const { id: caseId, version } = await mandated(contract.id);
    await world.call(caseRoutes.cancel, {
      as: as("executive"),
      params: { caseId },
      version,
      body: { reason: "Nouvelle offre" },
    });
    const shown = await world.call(contractRoutes.show, { as: as("reader"), params: { contractId: contract.id } });
    expect(shown.contract.decided).toBeUndefined();
    expect(shown.due).toMatchObject({ kind: "decision", dueOn: "2027-08-24" });
  });
});

describe("what the vendor announces", () => {
  it("books a price rise that is accepted from its own day on", async () => {
    const { world } = staffed;
    const contract = await newContract({
      costs: [{ fromOn: "2026-01-01", annualCostCents: 840_000, reason: "signed" }],
    });
    const announcement = { receivedOn: "2027-07-20", effectiveOn: "2028-01-01", newAnnualCostCents: 990_000 };
    const opened = await world.call(caseRoutes.open, {
      as: as("contractOfficer"),
      params: { contractId: contract.id },
      body: { origin: "priceRise", announcement, proposal: { outcome: "renew", reasons: "Justifié" } },
    });
    const params = { caseId: opened.id };
    const body = { outcome: "renew" as const, meetingOn: "2027-08-02", reference: "M-3" };
    await world.call(caseRoutes.mandate, { as: as("executive"), params, version: 1, body });
    const done = await world.call(caseRoutes.execute, { as: as("contractOfficer"), params, version: 2, body: {} });
    expect(done.status).toBe("confirmed");
    const { contract: after } = await world.call(contractRoutes.show, {
      as: as("reader"),
      params: { contractId: contract.id },
    });
    expect(after.costs.at(-1)).toEqual({ fromOn: "2028-01-01", annualCostCents: 990_000, reason: "announced" });
  });

  it("ends the contract on the day of the vendor's own end, and offers no renewal", async () => {
    const { world } = staffed;
    const contract = await newContract();
    const announcement = { receivedOn: "2027-07-20", effectiveOn: "2028-03-31" };
    const open = (outcome: CaseOutcome) =>
      world.send(caseRoutes.open, {
        as: as("contractOfficer"),
        params: { contractId: contract.id },
        body: { origin: "vendorEnd", announcement, proposal: { outcome, reasons: "Fin de service" } },
      });
    expect(said(await open("renew"))).toEqual([409, "case.outcomeImpossible"]);
    const opened = (await open("letExpire")).body as { id: string };
    const params = { caseId: opened.id };
    const body = { outcome: "letExpire" as const, meetingOn: "2027-08-02", reference: "M-4" };
    await world.call(caseRoutes.mandate, { as: as("executive"), params, version: 1, body });
    await world.call(caseRoutes.execute, { as: as("contractOfficer"), params, version: 2, body: {} });
    const { contract: after } = await world.call(contractRoutes.show, {
      as: as("reader"),
      params: { contractId: contract.id },
    });
    expect(after).toMatchObject({ state: "noticeGiven", noticeGiven: { endsOn: "2028-03-31" } });
  });
});
