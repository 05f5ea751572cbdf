export type MailHeader = { name: string; value: string };
export type MailTag = { name: string; value: string };

/** What a call of SendRawEmail hands over. */
export type RawMail = {
  from: string;
  recipients: readonly string[];
  headers: readonly MailHeader[];
  tags: readonly MailTag[];
  configurationSet: string | undefined;
};

/** The members of a list in the query protocol: `Tags.member.1.Name`, `Tags.member.2.Name` … */
const readMembers = (form: URLSearchParams, list: string, field = ""): string[] => {
  const found: string[] = [];
  for (let index = 1; form.has(`${list}.member.${index}${field}`); index += 1)
    found.push(form.get(`${list}.member.${index}${field}`) ?? "");
  return found;
};

/** The headers of a MIME message, in order, folded lines joined. */
const readHeaders = (mime: string): MailHeader[] =>
  (mime.split(/\r?\n\r?\n/, 1)[0] ?? "")
    .replaceAll(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .map((line) => ({ name: line.slice(0, line.indexOf(":")), value: line.slice(line.indexOf(":") + 1).trim() }));

/** The value of a header, whatever its case; empty when there is none. */
export const headerOf = (headers: readonly MailHeader[], name: string): string =>
  headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? "";

/** Reads SendRawEmail's form. Without destinations, the message's own `To` says who gets it. */
export const readRawMail = (form: URLSearchParams): RawMail => {
  const headers = readHeaders(Buffer.from(form.get("RawMessage.Data") ?? "", "base64").toString("utf8"));
  const destinations = readMembers(form, "Destinations");
  const values = readMembers(form, "Tags", ".Value");
  return {
    from: form.get("Source") ?? headerOf(headers, "From"),
    recipients: destinations.length > 0 ? destinations : headerOf(headers, "To").split(/,\s*/),
    headers,
    tags: readMembers(form, "Tags", ".Name").map((name, index) => ({ name, value: values[index] ?? "" })),
    configurationSet: form.get("ConfigurationSetName") ?? undefined,
  };
};
