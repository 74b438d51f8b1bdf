'use client';
/** How many steps outwards a picture goes. */
import { connectionCounts } from '#app/_i18n/texts/connections';
import { useText } from '#app/_i18n/use-text.tsx';
import { InlineSelect } from '#app/_map/inline-select.tsx';
import type { Text } from '#model/text';

const depths = [1, 2, 3] as const;

interface Properties {
  label: Text;
  /** Null goes all the way. */
  value: number | null;
  onChange: (depth: number | null) => void;
  /** What going all the way is called; without it, one does not. */
  all?: Text;
}

export function DepthField({ label, value, onChange, all }: Properties) {
  const t = useText();
  return (
    <InlineSelect label={label} value={String(value ?? '')} onChange={(wanted) => onChange(wanted ? Number(wanted) : null)}>
      {all && <option value="">{t(all)}</option>}
      {depths.map((one) => (
        <option key={one} value={one}>
          {t(connectionCounts.steps, { count: one })}
        </option>
      ))}
    </InlineSelect>
  );
}
