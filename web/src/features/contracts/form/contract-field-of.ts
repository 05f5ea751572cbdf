const fields: Readonly<Record<string, string>> = {
  notice: "noticeCount",
  "signatories.commune": "signatoryCommune",
  "signatories.vendor": "signatoryVendor",
  "decision.on": "decisionOn",
  "decision.reference": "decisionReference",
  "indexation.index": "indexation",
  "indexation.percentHundredths": "indexationPercent",
  "indexation.everyMonths": "indexationMonths",
  "indexation.note": "indexationNote",
};

/** The form's field for a JSON pointer of the contract or of the clock's question: `/term/notice/months` is `noticeCount`. */
export const contractFieldOf = (pointer: string): string => {
  const path = pointer.split("/").slice(1);
  const [first = "", second = "", third = ""] = path;
  if (first === "costs" && second) return `costs.${second}.${third === "fromOn" ? "fromOn" : "amount"}`;
  if ((first === "term" || first === "openTerm") && second) return fields[second] ?? second;
  return fields[path.join(".")] ?? fields[first] ?? first;
};
