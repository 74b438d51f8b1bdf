'use client';
/** Moving something to another place in its hierarchy, by the form; dragging ends here too. */
import { Button, Field, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { ReferencePicker } from '#app/_components/pickers/reference-picker.tsx';
import { useMutation } from '#app/_components/use-mutation';
import type { Reference } from '#app/_data/values';
import { map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Hierarchy } from '#model/map/hierarchies';

const document =
  'mutation Move($id: ID!, $parent: ID) { result: move(id: $id, parent: $parent) { count batch refusal { message ... on ValidationRefusal { problems { message } } } } }';

export type Move = (id: string, parent: string | null) => void;

/** Moves, tells that it was done, and offers to undo it; `after` runs when something has changed. */
export function useMove(after: () => void): Move {
  const t = useText();
  const mutate = useMutation();
  return (id, parent) => void mutate(document, { id, parent }, { done: () => t(words.moved), after });
}

export function MoveForm({ hierarchy, id, onMove }: { hierarchy: Hierarchy; id: string; onMove: Move }) {
  const t = useText();
  const field = useId();
  const [under, setUnder] = useState<Reference | null>(null);

  return (
    <details>
      <summary className="ho-focus">{t(words.move)}</summary>
      <form
        className="ho-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (under) onMove(id, under.id);
        }}
      >
        <Field data-size="sm">
          <Label htmlFor={field}>{t(words.moveUnder)}</Label>
          <ReferencePicker id={field} kinds={[hierarchy]} value={under} onChange={setUnder} />
        </Field>
        <div className="ho-row">
          <Button type="submit" variant="secondary" data-size="sm" disabled={!under}>
            {t(words.move)}
          </Button>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => onMove(id, null)}>
            {t(words.moveTop)}
          </Button>
        </div>
      </form>
    </details>
  );
}
