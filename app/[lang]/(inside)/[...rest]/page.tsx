import { notFound } from 'next/navigation';

/** Addresses deeper than any page of ours: answered inside the frame, with a way on. */
export default function NoSuchPage() {
  notFound();
}
