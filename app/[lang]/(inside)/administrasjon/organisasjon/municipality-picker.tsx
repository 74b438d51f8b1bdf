'use client';
/** Chooses a municipality by name or by number; an old number offers what it became. */
import { Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { Combobox } from '#app/_components/pickers/combobox.tsx';
import { useAnswer } from '#app/_components/use-answer';
import { administration as words } from '#app/_i18n/texts/administration';
import { fields } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';

export interface MunicipalityChoice {
  number: string;
  name: string | null;
  county: string | null;
}
interface Found {
  municipalities: { number: string; name: string; county: string }[];
}

const document = 'query Municipalities($text: String!) { municipalities(text: $text) { number name county } }';
const labelOf = (one: MunicipalityChoice | null): string => (one ? [one.name, one.number].filter(Boolean).join(' ') : '');

interface Properties {
  name: string;
  initial: MunicipalityChoice | null;
  problem: string | undefined;
}

export function MunicipalityPicker({ name, initial, problem }: Properties) {
  const t = useText();
  const id = useId();
  const [chosen, setChosen] = useState(initial);
  const [typed, setTyped] = useState<string>();
  const text = (typed ?? '').trim();
  const { data, loading } = useAnswer<Found>(text.length > 1 ? document : null, { text });
  const options = text.length > 1 ? (data?.municipalities ?? []) : [];
  const gone = chosen !== null && chosen.name === null;
  const wrong = problem ?? (gone ? t(words.municipalityGone, { number: chosen.number }) : undefined);
  return (
    <div className="ho-stack" style={{ gap: 'var(--ds-size-2)' }}>
      <Label htmlFor={id}>{t(words.municipality)}</Label>
      <p id={`${id}-help`} className="ho-muted ho-small">
        {t(words.municipalityHelp)}
      </p>
      <Combobox
        id={id}
        describedBy={wrong ? `${id}-help ${id}-problem` : `${id}-help`}
        invalid={wrong !== undefined}
        options={options.map((one) => ({ id: one.number, label: one.name, detail: one.county, aside: one.number }))}
        text={typed ?? labelOf(chosen)}
        onText={setTyped}
        onChoose={(number) => {
          setChosen(options.find((one) => one.number === number) ?? null);
          setTyped(undefined);
        }}
        loading={loading}
        empty={text.length > 1 ? t(fields.noHits, { text }) : t(fields.typeToSearch)}
        onClose={() => {
          if (typed === '') setChosen(null);
          setTyped(undefined);
        }}
      />
      {wrong && (
        <ValidationMessage id={`${id}-problem`} data-size="sm">
          {wrong}
        </ValidationMessage>
      )}
      <input type="hidden" name={name} value={chosen?.number ?? ''} />
    </div>
  );
}
