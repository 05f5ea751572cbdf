import styles from "./poster-clock.module.css";

/** The clock of a contract without its words: the years gone by, today, when to decide, the notice window, the end, and what follows. */
export const PosterClock = () => (
  <svg viewBox="0 0 400 56" className={styles.clock} aria-hidden="true" focusable="false">
    <defs>
      <pattern id="poster-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" className={styles.hatch} />
      </pattern>
    </defs>
    <rect width={250} y={20} height={36} className={styles.term} />
    <rect x={178} width={72} y={20} height={36} fill="url(#poster-hatch)" />
    <rect width={120} y={20} height={36} className={styles.elapsed} />
    <path d="M252 20.5H400M252 55.5H400" className={styles.next} />
    <path d="M120 8V56" className={styles.today} />
    <path d="M178 4 184 15H172Z" className={styles.decide} />
    <path d="M250 8V56" className={styles.end} />
  </svg>
);
