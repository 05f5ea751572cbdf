import { renderXml, type XmlElement } from "./xml.ts";

export type S3Response = {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer | string;
};

/** An answer whose body is an XML document. */
export const answerXml = (status: number, root: XmlElement, headers: Record<string, string> = {}): S3Response => ({
  status,
  headers: { ...headers, "content-type": "application/xml" },
  body: renderXml(root),
});
