/** The box « Je ne sais pas encore » that keeps a field closed: it stands beside it. */
const boxBeside = (field: Element): Element | undefined => {
  const within = field.parentElement;
  return within ? (within.querySelector("input[type=checkbox]") ?? boxBeside(within)) : undefined;
};

/** Leads to a field by its id: into the field itself, to the first choice of a group, or to the box that keeps it closed. */
export const focusField = (id: string): void => {
  const element = document.getElementById(id);
  const field = element?.matches("input, select, textarea, button") ? element : element?.querySelector("input, button");
  const open = field?.matches(":disabled") ? boxBeside(field) : field;
  if (open instanceof HTMLElement) open.focus();
};
