'use client';
import { Alert, Button, Dialog, Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { FormField } from '#app/_components/fields/form-field.tsx';
import { useMutation } from '#app/_components/use-mutation';
import { updateManyDocument } from '#app/_data/selection';
import { inputOf, isEmpty, type Shown } from '#app/_data/values';
import { frame } from '#app/_i18n/texts/frame';
import { counted, grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import { type KindName, kindOf } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  ids: string[];
  onClose: () => void;
  onDone: () => void;
}

/** Gives one field the same value on many objects; undone as one. */
export function BulkEditDialog({ kind, ids, onClose, onDone }: Properties) {
  const t = useText();
  const id = useId();
  const mutate = useMutation();
  const [name, setName] = useState('');
  const [value, setValue] = useState<Shown>(null);
  const { fields } = kindOf(kind);
  const field = fields[name];
  const blocked = !field || (field.required && isEmpty(value));
  const save = () =>
    mutate(
      updateManyDocument(kind),
      { ids, input: inputOf(fields, { [name]: value }) },
      { done: (count) => t(counted.changed, { count }), after: onDone },
    );
  return (
    <Dialog open onClose={onClose} closeButton={t(frame.close)} aria-label={t(grid.editField)}>
      <form
        className="ho-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!blocked) void save();
        }}
      >
        <Heading level={2} data-size="xs">
          {t(grid.editField)} · {t(counted.selected, { count: ids.length })}
        </Heading>
        <Field>
          <Label htmlFor={id}>{t(grid.field)}</Label>
          <Select
            id={id}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setValue(null);
            }}
          >
            <option value="" />
            {Object.entries(fields)
              .filter(([key]) => key !== 'name')
              .map(([key, one]) => (
                <option key={key} value={key}>
                  {t(one.label)}
                </option>
              ))}
          </Select>
        </Field>
        {field && (
          <FormField key={name} name={name} field={{ ...field, label: grid.newValue }} value={value} onChange={setValue} problems={[]} />
        )}
        {field && !field.required && isEmpty(value) && (
          <Alert data-color="info" data-size="sm">
            {t(grid.emptied)}
          </Alert>
        )}
        <div className="ho-row">
          <Button type="submit" disabled={blocked}>
            {t(grid.save)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t(grid.cancel)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
