const emailPattern = /<?(?:mailto:)?([^\s<>;,()]+@[^\s<>;,()]+\.[a-z]{2,})>?/i;
const phonePattern = /(?:tél\.?|tel\.?|mobile|natel|t\.|☎)?\s*:?\s*((?:\+|00)?\d[\d\s./()-]{7,}\d)/i;

/** A cell such as « Maxime Exemple, 079 123 45 67, maxime@helios.test », taken apart. */
export const splitContact = (text: string): { name?: string; phone?: string; email?: string } => {
  const email = emailPattern.exec(text)?.[1];
  const phone = phonePattern.exec(text.replace(emailPattern, " "))?.[1];
  const name = text
    .replace(emailPattern, " ")
    .replace(phonePattern, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:/()–-]+|[\s,;:/()–-]+$/g, "");
  return { ...(name && { name }), ...(phone && { phone: phone.trim() }), ...(email && { email }) };
};
