'use client';
/** Takes the list out as a file: as it is shown, or only the selected rows. */
import { Dropdown } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import styles from '#app/_components/grid/grid.module.css';
import { apiFilter, apiOrder, type GridState } from '#app/_components/grid/state';
import { grid } from '#app/_i18n/texts/grid';
import { reportTexts } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import { exportFormats, listFormatNames, standardOf } from '#model/export-formats';
import { fileFormat, outlineFilesOf } from '#model/file-formats';
import type { KindName } from '#model/kinds/index';
import { syntaxes, syntaxNames } from '#model/rdf/syntaxes';
import { reportFormatNames, reportFormats, reportNames, reportOf } from '#model/reports';

interface Properties {
  kind: KindName;
  state: GridState;
  /** Ids of the selected rows; none means the whole list with its filters. */
  selected?: readonly string[];
}

/** Chosen objects that an address has room for. */
const mostInAddress = 150;

export function ExportMenu({ kind, state, selected = [] }: Properties) {
  const t = useText();
  const filter = selected.length > 0 ? { id: { in: selected }, ...(state.removed ? { removed: true } : {}) } : apiFilter(kind, state);
  const standard = standardOf(kind);
  const report = reportNames.find((name) => reportOf(name).subject === kind);
  const asked = {
    kind,
    filter: JSON.stringify(filter),
    orderBy: JSON.stringify(apiOrder(state)),
    columns: state.columns.join(','),
    language: t.language,
    ...(report ? { report } : {}),
  };
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="secondary" data-size="sm">
        <DownloadIcon aria-hidden />
        <span className={styles.toolText}>{t(grid.export)}</span>
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end">
        {/* A form, since the ids of many rows do not fit in an address. */}
        <form method="post" action="/api/export">
          {Object.entries(asked).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Dropdown.List>
            {listFormatNames.map((format) => (
              <Dropdown.Item key={format}>
                <Dropdown.Button type="submit" name="format" value={format}>
                  {t(exportFormats[format].label)}
                </Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
          {standard && (
            <>
              <Dropdown.Heading>
                {t(exportFormats[standard].label)}: {t(grid.onlyPublished)}
              </Dropdown.Heading>
              <Dropdown.List>
                {syntaxNames.map((syntax) => (
                  <Dropdown.Item key={syntax}>
                    <Dropdown.Button
                      type="submit"
                      formAction={`/api/export?as=${syntax}`}
                      name="format"
                      value={standard}
                      aria-label={`${t(exportFormats[standard].label)}: ${t(syntaxes[syntax].label)}`}
                    >
                      {t(syntaxes[syntax].label)}
                    </Dropdown.Button>
                  </Dropdown.Item>
                ))}
              </Dropdown.List>
            </>
          )}
          {report && (
            <>
              <Dropdown.Heading>{t(reportOf(report).label)}</Dropdown.Heading>
              <Dropdown.List>
                {reportFormatNames.map((format) => (
                  <Dropdown.Item key={format}>
                    <Dropdown.Button
                      type="submit"
                      formAction="/api/report"
                      name="format"
                      value={format}
                      aria-label={`${t(reportOf(report).label)}: ${t(reportFormats[format].label)}`}
                    >
                      {t(reportFormats[format].label)}
                    </Dropdown.Button>
                  </Dropdown.Item>
                ))}
              </Dropdown.List>
            </>
          )}
          {outlineFilesOf(kind).length > 0 && (
            <>
              <Dropdown.Heading>{t(grid.asOutline)}</Dropdown.Heading>
              <Dropdown.List>
                {outlineFilesOf(kind).map((format) => (
                  <Dropdown.Item key={format}>
                    <Dropdown.Button type="submit" name="format" value={format}>
                      {t(fileFormat(format).label)}
                    </Dropdown.Button>
                  </Dropdown.Item>
                ))}
              </Dropdown.List>
            </>
          )}
        </form>
        {selected.length > 0 && selected.length <= mostInAddress && (
          <Dropdown.List>
            <Dropdown.Item>
              <Dropdown.Button asChild>
                <Link href={`/${t.language}/rapporter/memo?${selected.map((id) => `id=${id}`).join('&')}`}>{t(reportTexts.memoOf)}</Link>
              </Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        )}
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
