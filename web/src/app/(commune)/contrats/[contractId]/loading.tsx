import { Skeleton } from "#components/skeleton.tsx";

const ContractLoading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="clock" />
    <Skeleton shape="text" rows={8} />
  </>
);

export default ContractLoading;
