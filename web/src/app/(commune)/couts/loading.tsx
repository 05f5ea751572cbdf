import { Skeleton } from "#components/skeleton.tsx";

const CostsLoading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="clock" />
    <Skeleton shape="table" rows={9} />
  </>
);

export default CostsLoading;
