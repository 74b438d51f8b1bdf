'use client';
import { Button } from '@digdir/designsystemet-react';
import { ExpandIcon, ZoomMinusIcon, ZoomPlusIcon } from '@navikt/aksel-icons';
import { Panel, useReactFlow } from '@xyflow/react';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/graph-canvas.module.css';

/** Larger, smaller, everything: for those who do not pinch or scroll. */
export function GraphControls({ onFit, onZoom }: { onFit: () => void; onZoom: () => void }) {
  const t = useText();
  const flow = useReactFlow();
  const buttons = [
    { label: words.zoomIn, Icon: ZoomPlusIcon, run: () => void flow.zoomIn().then(onZoom) },
    { label: words.zoomOut, Icon: ZoomMinusIcon, run: () => void flow.zoomOut().then(onZoom) },
    { label: words.fit, Icon: ExpandIcon, run: onFit },
  ];
  return (
    <Panel position="top-right" className={styles.controls ?? ''} role="toolbar" aria-label={t(words.controls)}>
      {buttons.map(({ label, Icon, run }) => (
        <Button key={label.en} variant="secondary" data-size="sm" icon aria-label={t(label)} onClick={run}>
          <Icon aria-hidden />
        </Button>
      ))}
    </Panel>
  );
}
