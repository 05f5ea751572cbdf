import { Skeleton } from "#components/skeleton.tsx";

const Loading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="text" rows={4} />
    <Skeleton shape="table" rows={5} />
  </>
);

export default Loading;
