import { Home } from "../home/home.ts";
import { route } from "../http/route.ts";
import { registerReaders } from "../member/role.ts";
import { Commune, CommuneSettings } from "./commune.ts";

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
    answer: Commune,
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
};
