"use client";

import { PageProblem } from "#components/page-problem.tsx";

const CommuneProblem = ({ reset }: { error: Error; reset: () => void }) => <PageProblem reset={reset} />;

export default CommuneProblem;
