import * as z from "zod";
import { EmailAddress } from "../email-address.ts";
import { route } from "../http/route.ts";

export const signInRoutes = {
  requestCode: route({
    method: "POST",
    path: "/sign-in/codes",
    summary: "Send a sign-in code. The answer is the same whether the address is known or not.",
    by: "anyone",
    body: z.strictObject({ email: EmailAddress }),
    status: 202,
  }),
  openSession: route({
    method: "POST",
    path: "/sign-in/sessions",
    summary: "Trade a code for a session. The session's secret is shown once.",
    by: "anyone",
    body: z.strictObject({ email: EmailAddress, code: z.string().regex(/^\d{6}$/, "code") }),
    answer: z.object({ sessionId: z.string(), personId: z.string() }),
    status: 201,
    errors: ["code.wrong", "requests.tooMany"],
  }),
};
