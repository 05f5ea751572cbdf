import { Skeleton } from "#components/skeleton.tsx";

const Loading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="text" rows={4} />
    <Skeleton shape="table" rows={3} />
  </>
);

export default Loading;
