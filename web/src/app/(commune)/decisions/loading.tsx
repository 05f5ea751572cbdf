import { Skeleton } from "#components/skeleton.tsx";

const Loading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="table" rows={6} />
  </>
);

export default Loading;
