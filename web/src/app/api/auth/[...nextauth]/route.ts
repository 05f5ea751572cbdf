import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "#lib/session/auth-options.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

// Built at the request: the environment is not there yet when the pages are built.
const handler = (request: NextRequest, context: Context) => NextAuth(authOptions())(request, context);

export { handler as GET, handler as POST };
