import { Skeleton } from "#components/skeleton.tsx";

const Loading = () => <Skeleton shape="header" />;

export default Loading;
