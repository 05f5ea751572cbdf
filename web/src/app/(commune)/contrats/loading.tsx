import { Skeleton } from "#components/skeleton.tsx";

const ContractsLoading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="table" rows={12} />
  </>
);

export default ContractsLoading;
