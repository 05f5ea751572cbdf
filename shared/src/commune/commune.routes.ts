import * as z from "zod";
import { OwnClauses } from "../clause/clause.ts";
import { Home } from "../home/home.ts";
import { route } from "../http/route.ts";
import { registerReaders } from "../member/role.ts";
import { OffboardingView } from "../offboarding/offboarding.ts";
import { Commune, CommuneSettings } from "./commune.ts";
import { CommuneView } from "./commune-view.ts";
import { Letterhead } from "./letterhead.ts";

export const communeRoutes = {
  showHome: route({
    method: "GET",
    path: "/home",
    summary: "What needs somebody now and why, then the next twelve months.",
    by: registerReaders,
    answer: Home,
  }),
  show: route({
    method: "GET",
    path: "/commune",
    summary: "The active commune and how it reckons.",
    by: registerReaders,
    answer: CommuneView,
  }),
  changeSettings: route({
    method: "PUT",
    path: "/commune/settings",
    summary: "Change how the commune reckons; every deadline follows.",
    by: ["communeAdmin"],
    body: CommuneSettings,
    answer: Commune,
    versioned: true,
  }),
  changeLetterhead: route({
    method: "PUT",
    path: "/commune/letterhead",
    summary: "Change how the commune presents itself on a letter, and who signs.",
    by: ["communeAdmin"],
    body: Letterhead,
    answer: Commune,
    versioned: true,
  }),
  changeClauses: route({
    method: "PUT",
    path: "/commune/clauses",
    summary: "The clauses this commune looks for in its contracts besides those of the catalogue.",
    by: ["communeAdmin", "contractOfficer"],
    body: z.strictObject({ clauses: OwnClauses }),
    answer: Commune,
    versioned: true,
  }),
  approveOffboarding: route({
    method: "PUT",
    path: "/commune/offboarding/approval",
    summary: "Agree, as the commune, that it leaves and is erased; or come back on it.",
    by: ["communeAdmin"],
    body: z.strictObject({ approved: z.boolean() }),
    answer: OffboardingView,
    versioned: true,
    whileClosed: true,
    errors: ["offboarding.notStarted", "offboarding.tooLate", "offboarding.samePerson"],
  }),
};
