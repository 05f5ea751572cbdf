import { Skeleton } from "#components/skeleton.tsx";

const Loading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="text" rows={9} />
  </>
);

export default Loading;
