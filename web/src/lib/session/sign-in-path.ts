import "server-only";
import { headers } from "next/headers";
import { pathHeader } from "./path-header.ts";
import { returnPath } from "./return-path.ts";

/** Where to sign in so as to come back to the page being read. */
export const signInPath = async (): Promise<string> => {
  const back = returnPath((await headers()).get(pathHeader));
  return back === "/" ? "/connexion" : `/connexion?retour=${encodeURIComponent(back)}`;
};
