/** The colours of the screens (web/src/app/global.css), by what they are for. */
type Palette = Record<"ground" | "sheet" | "ink" | "soft" | "line" | "fir" | "onFir" | "due" | "late", string>;

const light: Palette = {
  ground: "#f7f5f0",
  sheet: "#ffffff",
  ink: "#1b1a17",
  soft: "#5c594f",
  line: "#e3dfd5",
  fir: "#1e5b4f",
  onFir: "#ffffff",
  due: "#8f5600",
  late: "#b3261e",
};
const dark: Palette = {
  ground: "#151715",
  sheet: "#1c1f1c",
  ink: "#eceae4",
  soft: "#a9a598",
  line: "#32352f",
  fir: "#93beb1",
  onFir: "#151715",
  due: "#e3a93b",
  late: "#f28b80",
};

const family = "-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
const size = { code: "32px", text: "16px", small: "14px" };
const copy = {
  fontFamily: family,
  fontSize: size.text,
  lineHeight: "1.5",
  margin: "0",
  overflowWrap: "break-word",
} as const;
const small = { ...copy, fontSize: size.small };
const strong = { fontWeight: "600" } as const;

/** What every client shows alike, inline: the light look. Each is worn together with the class that the dark one changes. */
export const styles = {
  body: { margin: "0" },
  ground: { backgroundColor: light.ground, padding: "24px 0" },
  column: { maxWidth: "560px" },
  masthead: { padding: "0 24px 12px" },
  sheet: { backgroundColor: light.sheet, borderTop: `3px solid ${light.fir}`, padding: "8px 24px 32px" },
  foot: { padding: "20px 24px 8px" },
  wordmark: { ...copy, ...strong, color: light.fir },
  text: { ...copy, color: light.ink, marginTop: "20px" },
  code: {
    ...copy,
    ...strong,
    color: light.ink,
    fontSize: size.code,
    lineHeight: "1.25",
    letterSpacing: "6px",
    marginTop: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  item: { borderTop: `1px solid ${light.line}`, marginTop: "24px" },
  rule: { borderTop: `1px solid ${light.line}`, margin: "24px 0 0" },
  itemText: { ...copy, color: light.ink, marginTop: "4px" },
  itemLink: { ...copy, marginTop: "4px" },
  calm: { ...small, color: light.soft, marginTop: "20px" },
  soon: { ...small, ...strong, color: light.due, marginTop: "20px" },
  late: { ...small, ...strong, color: light.late, marginTop: "20px" },
  action: { paddingTop: "24px" },
  button: {
    ...strong,
    fontFamily: family,
    fontSize: size.text,
    backgroundColor: light.fir,
    color: light.onFir,
    borderRadius: "4px",
    padding: "13px 20px",
  },
  link: { ...strong, color: light.fir, textDecoration: "underline", display: "inline-block", padding: "8px 0" },
  note: { ...small, color: light.soft, marginTop: "20px" },
  footnote: { ...small, color: light.soft, marginTop: "8px" },
  footLink: { color: light.fir, textDecoration: "underline", display: "inline-block", padding: "6px 0" },
} as const;

const darkRules: Record<string, Partial<Record<"color" | "background-color" | "border-color", string>>> = {
  ground: { "background-color": dark.ground },
  sheet: { "background-color": dark.sheet, "border-color": dark.fir },
  ink: { color: dark.ink },
  soft: { color: dark.soft },
  line: { "border-color": dark.line },
  fir: { color: dark.fir },
  soon: { color: dark.due },
  late: { color: dark.late },
  button: { "background-color": dark.fir, color: dark.onFir },
};

const rules = (prefix: string): string =>
  Object.entries(darkRules)
    .map(([name, changes]) => {
      const declared = Object.entries(changes).map(([property, value]) => `${property}:${value} !important`);
      return `${prefix}.${name}{${declared.join(";")}}`;
    })
    .join("");

/** The dark look: by the system's choice, and for Outlook on the web and on phones, which mark what they darkened themselves. */
export const styleSheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}body.ground{background-color:${light.ground}}@media (prefers-color-scheme:dark){${rules("")}}${rules("[data-ogsc] ")}@media (max-width:420px){.pad{padding-left:16px !important;padding-right:16px !important}}`;

/** Outlook for Windows knows no greatest width, takes serifs where it does not know the first family, and scales by the screen's density. */
export const outlookSheet =
  '<!--[if mso]><style>.column{width:560px !important}body,table,td,p,a,span{font-family:Arial,sans-serif !important}</style><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->';
