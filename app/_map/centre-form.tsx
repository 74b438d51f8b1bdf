'use client';
/** Chooses what a page is about, and keeps it in the address. */
import { Label } from '@digdir/designsystemet-react';
import { usePathname, useRouter } from 'next/navigation';
import { useId } from 'react';
import { ReferencePicker } from '#app/_components/pickers/reference-picker.tsx';
import type { Reference } from '#app/_data/values';
import styles from '#app/_map/landscape.module.css';
import type { KindName } from '#model/kinds/index';

interface Properties {
  label: string;
  kinds: readonly KindName[];
  value: Reference | null;
}

export function CentreForm({ label, kinds, value }: Properties) {
  const id = useId();
  const path = usePathname();
  const router = useRouter();
  return (
    <div className={styles.centre}>
      <Label htmlFor={id}>{label}</Label>
      <ReferencePicker id={id} kinds={kinds} value={value} onChange={(one) => router.push(one ? `${path}?for=${one.id}` : path)} />
    </div>
  );
}
