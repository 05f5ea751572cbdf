import { Skeleton } from "#components/skeleton.tsx";

const FormLoading = () => (
  <>
    <Skeleton shape="header" />
    <Skeleton shape="text" rows={12} />
  </>
);

export default FormLoading;
