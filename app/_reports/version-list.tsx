'use client';
/** Earlier versions of settings, each with a way back to it. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { useMutation } from '#app/_components/use-mutation';
import { type ReportVersionShown, restoreSettingsDocument } from '#app/_data/report-settings';
import { longDate, time } from '#app/_i18n/format';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';

interface Properties {
  of: string;
  versions: readonly ReportVersionShown[];
  onRestored: () => void;
}

export function VersionList({ of, versions, onRestored }: Properties) {
  const t = useText();
  const mutate = useMutation();
  if (versions.length === 0) return null;
  const restore = async (version: number) => {
    await mutate(restoreSettingsDocument, { of, version }, { done: () => t(words.restored), after: onRestored });
  };
  const [current] = versions;
  const all = [...versions, { version: 0, at: '', by: null }];
  return (
    <section className="ho-stack" aria-labelledby="versjoner">
      <Heading level={2} data-size="xs" id="versjoner">
        {t(words.versions)}
      </Heading>
      <ul className="ho-plain-list ho-stack">
        {all.map(({ version, at, by }) => (
          <li key={version} className="ho-row">
            <span>
              {version === 0
                ? t(words.original)
                : t(by ? words.versionBy : words.version, {
                    version,
                    when: `${longDate(at, t.language)} ${time(at, t.language)}`,
                    who: by ?? '',
                  })}
            </span>
            {version === current?.version ? (
              <span className="ho-muted">{t(words.current)}</span>
            ) : (
              <Button variant="secondary" data-size="sm" aria-label={t(words.restoreNamed, { version })} onClick={() => restore(version)}>
                {t(words.restore)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
