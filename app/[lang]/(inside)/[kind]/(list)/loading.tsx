import { PageSkeleton } from '#app/_frame/page-skeleton.tsx';

export default function Loading() {
  return <PageSkeleton rows={14} />;
}
