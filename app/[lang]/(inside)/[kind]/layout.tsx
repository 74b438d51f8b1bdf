import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { kindAt } from '#app/_i18n/slugs';

interface Properties {
  params: Promise<{ kind: string }>;
  children: ReactNode;
}

/** Asked before the first byte is sent, so that an address that does not exist is answered with status 404. */
export default async function KindLayout({ params, children }: Properties) {
  if (!kindAt((await params).kind)) notFound();
  return children;
}
