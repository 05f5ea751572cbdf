import { Skeleton } from "#components/skeleton.tsx";

const Loading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="table" rows={8} />
  </>
);

export default Loading;
