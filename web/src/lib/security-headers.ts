/** The content security policy of a page: nothing but our own, scripts by this request's nonce, uploads to the document store. */
export const contentSecurityPolicy = (nonce: string, uploadOrigin: string | undefined, isDevelopment = false): string =>
  Object.entries({
    "default-src": ["'none'"],
    "script-src": [`'nonce-${nonce}'`, "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    "style-src": ["'self'", `'nonce-${nonce}'`],
    // Positions and widths of drawn things are style attributes; they cannot run anything.
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...(uploadOrigin ? [uploadOrigin] : [])],
    // A large workbook is unpacked in a worker made of a blob.
    "worker-src": ["'self'", "blob:"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");

/** What every answer says besides. */
export const securityHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cache-control": "private, no-store",
} as const;
