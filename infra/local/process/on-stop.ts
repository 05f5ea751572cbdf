/** Calls back when this process is to end: Ctrl-C, a polite kill, a closed terminal, or a parent that is gone. */
export const onStop = (stop: () => void): void => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
};
