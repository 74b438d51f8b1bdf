'use client';
/** Keeping, downloading and printing what a page draws. */
import { Button, Popover } from '@digdir/designsystemet-react';
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import styles from '#app/_components/picture-menu.module.css';
import { SavedViewsMenu } from '#app/_components/saved-views/saved-views-menu.tsx';
import { saved as words } from '#app/_i18n/texts/saved';
import { useText } from '#app/_i18n/use-text.tsx';
import type { SavedPage } from '#model/saved-pages';

/** So many times larger than on the screen, so that it can be projected; no side longer than browsers can draw. */
const sharpness = 2;
const longestSide = 12_000;

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
    const scale = Math.min(sharpness, longestSide / Math.max(image.width, image.height));
    [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** `query` is what the address of the page says. */
export function PictureMenu({ page, query }: { page: SavedPage; query: string }) {
  const t = useText();
  const tell = useTell();
  const [open, setOpen] = useState(false);
  const address = (format: string) => `/api/picture?${new URLSearchParams({ page, format, language: t.language, query })}`;
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
      <SavedViewsMenu kind={page} query={query} />
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
              <button type="button" className="ho-link" onClick={() => void png()}>
                {t(words.png)}
              </button>
            </li>
          </ul>
        </Popover>
      </Popover.TriggerContext>
      <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
        <PrinterSmallIcon aria-hidden />
        {t(words.print)}
      </Button>
    </div>
  );
}
