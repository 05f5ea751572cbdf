export const exportMenu = {
  export: "Exporter",
  xlsx: "Classeur Excel (XLSX)",
  csv: "Texte (CSV)",
} as const;
