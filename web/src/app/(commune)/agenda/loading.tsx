import { Skeleton } from "#components/skeleton.tsx";

const Loading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="clock" />
    <Skeleton shape="table" rows={10} />
  </>
);

export default Loading;
