/** Whether a path is a page, or one below it; everything is below the first page, so that one is only itself. */
export const isCurrentPage = (href: string, path: string): boolean =>
  path === href || (href !== "/" && path.startsWith(`${href}/`));
