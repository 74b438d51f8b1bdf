/** Rules about references from an object to others. */
import type { Values } from '#model/fields';
import { type Problem, problemAt } from '#model/result';

/** An object must not point at itself; `id` is there when the object already exists. */
export const notItself =
  (field: string) =>
  (values: Values): Problem[] =>
    typeof values.id === 'string' && values.id !== '' && values[field] === values.id
      ? [
          problemAt(field, 'points_at_itself', {
            nb: `«{${field}}» kan ikke peke på seg selv. Velg noe annet, eller la feltet stå tomt.`,
            nn: `«{${field}}» kan ikkje peike på seg sjølv. Vel noko anna, eller lat feltet stå tomt.`,
            en: `“{${field}}” cannot point at itself. Choose another one, or leave the field empty.`,
          }),
        ]
      : [];

/** Two references must not point at the same object. */
export const notTheSame =
  (first: string, second: string) =>
  (values: Values): Problem[] =>
    typeof values[first] === 'string' && values[first] === values[second]
      ? [
          problemAt(second, 'same_at_both_ends', {
            nb: `«{${first}}» og «{${second}}» er den samme. Velg to forskjellige.`,
            nn: `«{${first}}» og «{${second}}» er den same. Vel to ulike.`,
            en: `“{${first}}” and “{${second}}” are the same. Choose two different ones.`,
          }),
        ]
      : [];
