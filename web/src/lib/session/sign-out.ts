"use server";

import { redirect } from "next/navigation";
import { endSession } from "./end-session.ts";

/** The button of the frame. */
export const signOut = async (): Promise<void> => {
  await endSession();
  redirect("/connexion");
};
