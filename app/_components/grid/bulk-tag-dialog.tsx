'use client';
import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { LosPicker } from '#app/_components/pickers/los-picker.tsx';
import { useMutation } from '#app/_components/use-mutation';
import { linkDocument } from '#app/_data/selection';
import type { Reference } from '#app/_data/values';
import { fields as words } from '#app/_i18n/texts/fields';
import { frame } from '#app/_i18n/texts/frame';
import { counted, grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Link } from '#model/relations';

interface Properties {
  ids: string[];
  link: Link;
  onClose: () => void;
  onDone: () => void;
}

/** Tags many objects with the same Los words; those they have already stay. */
export function BulkTagDialog({ ids, link, onClose, onDone }: Properties) {
  const t = useText();
  const mutate = useMutation();
  const [chosen, setChosen] = useState<Reference[]>([]);
  const save = () =>
    mutate(
      linkDocument,
      { sources: ids, link: link.name, targets: chosen.map(({ id }) => id) },
      { done: () => t(counted.tagged, { count: ids.length }), after: onDone },
    );
  return (
    <Dialog open onClose={onClose} closeButton={t(frame.close)} aria-label={t(grid.tagLos)}>
      <div className="ho-stack">
        <Heading level={2} data-size="xs">
          {t(grid.tagLos)} · {t(counted.selected, { count: ids.length })}
        </Heading>
        <p className="ho-muted">{t(words.losHelp)}</p>
        <LosPicker label={t(words.losLabel)} value={chosen} onChange={setChosen} autoFocus />
        <div className="ho-row">
          <Button disabled={chosen.length === 0} onClick={save}>
            {t(grid.save)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t(grid.cancel)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
