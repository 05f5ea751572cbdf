const noWords = {
  startOn: "",
  termEndOn: "",
  nextTermEndOn: "",
  currentTermEndOn: "",
  missedOn: "",
  lastReceiptOn: "",
  decideByOn: "",
  dueOn: "",
  title: "",
  vendor: "",
  cost: "",
  missing: "",
};

/** The words to put into a sentence whose key is known only at run time: the type check then asks for those of every sentence. */
export const sentenceWords = (values: Readonly<Record<string, string>>) => ({ ...noWords, ...values });
