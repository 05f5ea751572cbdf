import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, securityHeaders } from "#lib/security-headers.ts";
import { pathHeader } from "#lib/session/path-header.ts";

/** Adds headers, nothing else: who may see a page is decided where the page is made. */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = btoa(crypto.randomUUID());
  const { NODE_ENV, VIGIE_UPLOAD_ORIGIN } = process.env;
  const isDevelopment = NODE_ENV === "development";
  const policy = contentSecurityPolicy(nonce, VIGIE_UPLOAD_ORIGIN, isDevelopment);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // Next reads the nonce for its own scripts from here.
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  return response;
};

export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico).*)"] };
