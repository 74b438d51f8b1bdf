'use client';
/** Role and own unit: for inviting and for changing. */
import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { ReferencePicker } from '#app/_components/pickers/reference-picker.tsx';
import type { Reference } from '#app/_data/values';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import type { FormState } from '#app/api/session/form-state';
import { isRole, type Role, roleNames, roles } from '#auth/roles';

interface Properties {
  initial: Role;
  unit: Reference | null;
  state: FormState;
}

export function RoleFields({ initial, unit: firstUnit, state }: Properties) {
  const t = useText();
  const unitId = useId();
  const [role, setRole] = useState(initial);
  const [unit, setUnit] = useState(firstUnit);
  const problem = state.problems.find(({ field }) => field === 'unitId')?.message;
  return (
    <>
      <Field>
        <Label>{t(words.role)}</Label>
        <Field.Description>{t(roles[role].help)}</Field.Description>
        <Select name="role" value={role} onChange={({ target }) => isRole(target.value) && setRole(target.value)}>
          {roleNames.map((name) => (
            <option key={name} value={name}>
              {t(roles[name].label)}
            </option>
          ))}
        </Select>
      </Field>
      <div className="ho-stack" style={{ gap: 'var(--ds-size-2)' }}>
        <Label htmlFor={unitId}>{t(words.ownUnit)}</Label>
        <p id={`${unitId}-help`} className="ho-muted ho-small">
          {t(role === 'service_owner' ? words.ownUnitHelp : words.ownUnitOptional)}
        </p>
        <ReferencePicker
          id={unitId}
          kinds={['orgUnit']}
          value={unit}
          onChange={setUnit}
          describedBy={problem ? `${unitId}-help ${unitId}-problem` : `${unitId}-help`}
          invalid={problem !== undefined}
        />
        {problem && (
          <ValidationMessage id={`${unitId}-problem`} data-size="sm">
            {problem}
          </ValidationMessage>
        )}
        <input type="hidden" name="unitId" value={unit?.id ?? ''} />
      </div>
    </>
  );
}
