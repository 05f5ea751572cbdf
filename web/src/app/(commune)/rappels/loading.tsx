import { Skeleton } from "#components/skeleton.tsx";

const JournalLoading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="table" rows={10} />
  </>
);

export default JournalLoading;
