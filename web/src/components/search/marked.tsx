import { markWords } from "./mark-words.ts";
import styles from "./search.module.css";

/** A text in which what was searched stands out. */
export const Marked = ({ text, query }: { text: string; query: string }) =>
  markWords(text, query).map((part, index) =>
    part.isFound ? (
      <mark key={index} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
