/** The path of a form's field for a JSON pointer: `/term/notice/months` is `term.notice.months`. */
export const formPath = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
