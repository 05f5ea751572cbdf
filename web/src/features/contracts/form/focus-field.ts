/** Leads to a field by its id: into the field itself, or to the first choice of a group. */
export const focusField = (id: string): void => {
  const element = document.getElementById(id);
  const field = element?.matches("input, select, textarea, button") ? element : element?.querySelector("input, button");
  if (field instanceof HTMLElement) field.focus();
};
