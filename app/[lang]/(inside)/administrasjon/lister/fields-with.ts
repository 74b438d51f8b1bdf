/** Where a list of choices is used: «Applikasjon: Livsløp; Tiltak: Status». */
import type { Say } from '#app/_i18n/say';
import { kindNames, kindOf } from '#model/kinds/index';

export const fieldsWith = (vocabulary: string, t: Say): string =>
  kindNames
    .flatMap((kind) =>
      Object.values(kindOf(kind).fields).flatMap((field) =>
        'vocabulary' in field && field.vocabulary === vocabulary ? [`${t(kindOf(kind).label)}: ${t(field.label)}`] : [],
      ),
    )
    .join('; ');
