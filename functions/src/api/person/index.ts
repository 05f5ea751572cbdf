import { serve } from "../../lib/serve.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { closeSession } from "./close-session.ts";
import { showInvitation } from "./show-invitation.ts";
import { showMe } from "./show-me.ts";

export const endpoints = [showMe, closeSession, showInvitation, acceptInvitation];
export const handler = serve(endpoints);
