'use client';
/** The object on paper: its sheet, what else is made about such a thing, and a memo that begins with it. */
import { Dropdown } from '@digdir/designsystemet-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';
import { type ReportFormat, type ReportName, reportFormats, reportOf } from '#model/reports';

const formats: readonly ReportFormat[] = ['pdf', 'docx'];

export function ReportMenu({ kind, id }: { kind: KindName; id: string }) {
  const t = useText();
  const sheets: readonly ReportName[] = kind === 'vendor' ? ['vendor', 'object'] : ['object'];
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm">
        <FileTextIcon aria-hidden />
        {t(words.reports)}
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end">
        <Dropdown.List>
          {sheets.flatMap((report) =>
            formats.map((format) => (
              <Dropdown.Item key={`${report} ${format}`}>
                <Dropdown.Button asChild>
                  <a href={`/api/report?${new URLSearchParams({ report, format, id, language: t.language })}`} download>
                    {t(words.asReport, { report: reportOf(report).label, format: reportFormats[format].label })}
                  </a>
                </Dropdown.Button>
              </Dropdown.Item>
            )),
          )}
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <Link href={`/${t.language}/rapporter/memo?id=${id}`}>{t(reportOf('memo').label)}</Link>
            </Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
