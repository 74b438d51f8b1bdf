import { Button } from '@digdir/designsystemet-react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';

/** The file one is at work with, and the way to another. */
export function ChosenFile({ file, onOther }: { file: string; onOther: () => void }) {
  const t = useText();
  return (
    <div className="ho-row">
      <span>{t(words.chosenFile, { file })}</span>
      <Button variant="tertiary" data-size="sm" onClick={onOther}>
        {t(words.otherFile)}
      </Button>
    </div>
  );
}
