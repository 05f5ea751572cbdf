/** Remembers how to end what was started, and ends it once, last first; what fails to end does not keep the rest. */
export const createTeardown = () => {
  const steps: (() => Promise<unknown>)[] = [];
  let ending: Promise<void> | undefined;

  const end = async (): Promise<void> => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error("A part did not end well:", error);
      }
    }
  };

  return {
    isEnding: () => ending !== undefined,
    add: (step: () => Promise<unknown>): void => {
      steps.push(step);
    },
    end: (): Promise<void> => {
      ending ??= end();
      return ending;
    },
  };
};

export type Teardown = ReturnType<typeof createTeardown>;
