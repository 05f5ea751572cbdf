"use client";

import { PageProblem } from "#components/page-problem.tsx";
import { PublicFrame } from "#components/public-frame/public-frame.tsx";

/** Where not even the frame could be made, for instance while the API does not answer. */
const Problem = ({ reset }: { error: Error; reset: () => void }) => (
  <PublicFrame>
    <PageProblem reset={reset} />
  </PublicFrame>
);

export default Problem;
