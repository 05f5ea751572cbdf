type XmlNode = string | number | boolean | readonly XmlElement[];
export type XmlElement = readonly [name: string, content: XmlNode];

const escapeText = (text: string): string =>
  text.replace(/[&<>"\p{Cc}]/gu, (character) => `&#${character.codePointAt(0)};`);

const renderElement = ([name, content]: XmlElement): string =>
  `<${name}>${typeof content === "object" ? content.map(renderElement).join("") : escapeText(String(content))}</${name}>`;

/** Renders one element and what it holds as an XML document. */
export const renderXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(root)}`;
