'use client';
/** Keeping, downloading and printing a map. */
import { Button, Popover } from '@digdir/designsystemet-react';
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { SavedViewsMenu } from '#app/_components/saved-views/saved-views-menu.tsx';
import { saved as words } from '#app/_i18n/texts/saved';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import { type MapState, writeMapState } from '#app/_map/state';
import type { Hierarchy } from '#model/map/hierarchies';

/** So many times larger than on the screen, so that it can be projected. */
const sharpness = 2;

/** The drawing as a picture, made here in the browser. @throws when the browser cannot */
async function pictureOf(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const url = URL.createObjectURL(await response.blob());
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width * sharpness, image.height * sharpness];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function MapTools({ hierarchy, state }: { hierarchy: Hierarchy; state: MapState }) {
  const t = useText();
  const tell = useTell();
  const [open, setOpen] = useState(false);
  const query = writeMapState(hierarchy, { ...state, chosen: null });
  const address = (format: string) => `/api/map?${new URLSearchParams({ hierarchy, format, language: t.language })}&${query}`;
  const png = async () => {
    try {
      const link = document.createElement('a');
      const url = URL.createObjectURL(await pictureOf(address('svg')));
      link.href = url;
      link.download = `${document.title}.png`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
      setOpen(false);
    } catch {
      tell({ text: t(words.pngFailed), tone: 'danger' });
    }
  };
  return (
    <div className={`${styles.tools} ho-no-print`}>
      <SavedViewsMenu kind={`map:${hierarchy}`} query={query} />
      {state.view === 'map' && (
        <Popover.TriggerContext>
          <Popover.Trigger variant="secondary" data-size="sm">
            <DownloadIcon aria-hidden />
            {t(words.download)}
          </Popover.Trigger>
          <Popover placement="bottom-end" open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)}>
            <ul className={`ho-plain-list ${styles.downloads}`}>
              <li>
                <a className="ho-link" href={address('pdf')} download>
                  {t(words.pdf)}
                </a>
              </li>
              <li>
                <a className="ho-link" href={address('svg')} download>
                  {t(words.svg)}
                </a>
              </li>
              <li>
                <button type="button" className={`${styles.rowName} ho-focus`} onClick={() => void png()}>
                  {t(words.png)}
                </button>
              </li>
            </ul>
          </Popover>
        </Popover.TriggerContext>
      )}
      <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
        <PrinterSmallIcon aria-hidden />
        {t(words.print)}
      </Button>
    </div>
  );
}
