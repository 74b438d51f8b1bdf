'use client';
/** The reference model as boxes and as a list: what the own capabilities cover, and what is missing. */
import { Button, Field, Heading, Label } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { ReferencePicker } from '#app/_components/pickers/reference-picker.tsx';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { useMutation } from '#app/_components/use-mutation';
import { number } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { reference as words } from '#app/_i18n/texts/reference';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/reference.module.css';

export interface ReferenceNode {
  id: string;
  parent: string | null;
  name: string;
  description: string | null;
  depth: number;
  mappedBelow: number;
  allBelow: number;
  capabilities: { id: string; name: string }[];
}

const mapTo = `mutation Map($ids: [ID!]!, $input: CapabilityInput!) { result: updateCapabilities(ids: $ids, input: $input) { count batch refusal { message } } }`;

export function ReferenceView({ nodes, mayMap, mayImport }: { nodes: readonly ReferenceNode[]; mayMap: boolean; mayImport: boolean }) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const map = (node: ReferenceNode, capability: string) =>
    void mutate(
      mapTo,
      { ids: [capability], input: { nationalId: node.id, nationalName: node.name } },
      { done: () => t(words.mapped, { name: node.name }), after: () => router.refresh() },
    );
  const mapped = nodes.filter(({ capabilities }) => capabilities.length > 0).length;
  return (
    <>
      {nodes.length > 0 && <p>{t(words.coverage, { mapped: number(mapped, t.language), all: number(nodes.length, t.language) })}</p>}
      {mayImport && <ImportForm hasOne={nodes.length > 0} onDone={() => router.refresh()} />}
      {nodes.length === 0 && <p className="ho-muted">{t(words.empty)}</p>}
      {nodes.length > 0 && (
        <>
          <section aria-label={t(words.picture)}>
            <Boxes nodes={nodes} parent={null} />
          </section>
          <section className="ho-stack" aria-labelledby="referanseliste">
            <Heading level={2} data-size="xs" id="referanseliste">
              {t(words.list)}
            </Heading>
            <Scrolled label={t(words.list)}>
              <table className="ho-table">
                <thead>
                  <tr>
                    <th scope="col">{t(words.item)}</th>
                    <th scope="col">{t(words.own)}</th>
                  </tr>
                </thead>
                <tbody>
                  {nodes.map((node) => (
                    <tr key={node.id} id={`ref-${node.id}`}>
                      <th scope="row" style={{ paddingInlineStart: `${0.5 + Math.min(node.depth, 6) * 1.2}rem` }}>
                        {node.name}
                        {node.description && <div className="ho-muted">{node.description}</div>}
                      </th>
                      <td>
                        <ul className="ho-plain-list">
                          {node.capabilities.map(({ id, name }) => (
                            <li key={id}>
                              <Link className="ho-link" href={hrefOf(t.language, 'capability', id)} prefetch={false}>
                                {name}
                              </Link>
                            </li>
                          ))}
                        </ul>
                        {node.capabilities.length === 0 && <span className="ho-muted">{t(words.missing)}</span>}
                        {mayMap && <Mapper node={node} onMap={map} />}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scrolled>
          </section>
        </>
      )}
    </>
  );
}

function Mapper({ node, onMap }: { node: ReferenceNode; onMap: (node: ReferenceNode, capability: string) => void }) {
  const t = useText();
  const field = useId();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button variant="tertiary" data-size="sm" aria-label={t(words.mapLabel, { name: node.name })} onClick={() => setOpen(true)}>
        {t(words.map)}
      </Button>
    );
  return (
    <Field data-size="sm">
      <Label htmlFor={field}>{t(words.choose)}</Label>
      <ReferencePicker
        id={field}
        kinds={['capability']}
        value={null}
        autoFocus
        onChange={(chosen) => {
          setOpen(false);
          if (chosen) onMap(node, chosen.id);
        }}
      />
    </Field>
  );
}

function Boxes({ nodes, parent }: { nodes: readonly ReferenceNode[]; parent: string | null }) {
  const t = useText();
  const here = nodes.filter((node) => node.parent === parent);
  if (here.length === 0) return null;
  return (
    <ul className={`ho-plain-list ${styles.boxes}`}>
      {here.map((node) => {
        const covered = node.capabilities.length > 0;
        return (
          <li key={node.id} className={styles.box} data-covered={covered || undefined} data-parent={node.allBelow > 0 || undefined}>
            <a href={`#ref-${encodeURIComponent(node.id)}`} className="ho-focus">
              {node.name}
            </a>
            <span className={styles.sign}>
              {node.allBelow > 0
                ? `${number(node.mappedBelow, t.language)}/${number(node.allBelow, t.language)}`
                : t(covered ? words.covered : words.missing)}
            </span>
            <Boxes nodes={nodes} parent={node.id} />
          </li>
        );
      })}
    </ul>
  );
}

function ImportForm({ hasOne, onDone }: { hasOne: boolean; onDone: () => void }) {
  const t = useText();
  const tell = useTell();
  const field = useId();
  const [busy, setBusy] = useState(false);
  const send = async (method: 'POST' | 'DELETE', body?: FormData) => {
    setBusy(true);
    try {
      const response = await fetch('/api/reference', {
        method,
        headers: { 'x-husorden': '1', 'accept-language': t.language },
        ...(body ? { body } : {}),
      });
      const answer = (await response.json()) as { count?: number; message?: string };
      if (response.ok) tell({ text: t(words.imported, { all: number(answer.count ?? 0, t.language) }) });
      else tell({ text: answer.message ?? '', tone: 'danger' });
      if (response.ok) onDone();
    } catch (error) {
      tell({ text: error instanceof Error ? error.message : String(error), tone: 'danger' });
    }
    setBusy(false);
  };
  return (
    <div className="ho-row">
      <Field data-size="sm">
        <Label htmlFor={field}>{t(hasOne ? words.replace : words.upload)}</Label>
        <input
          id={field}
          type="file"
          disabled={busy}
          accept=".yaml,.yml,.csv,.xlsx,.xml,.archimate,.json,.mm,.opml,.md"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (!file) return;
            const body = new FormData();
            body.set('file', file);
            void send('POST', body);
          }}
        />
      </Field>
      {hasOne && (
        <Button variant="tertiary" data-size="sm" disabled={busy} onClick={() => void send('DELETE')}>
          {t(words.remove)}
        </Button>
      )}
    </div>
  );
}
