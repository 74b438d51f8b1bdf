/** Outlines as other programs, and people, make them. */
import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOutline } from '#importers/outline/index';
import { linesOf } from '#tests/outline/lines';

const fixture = (name: string) => readFile(new URL(`../fixtures/outlines/${name}`, import.meta.url));

async function read(content: string | Uint8Array, file: string) {
  const { outline, losses } = await readOutline(typeof content === 'string' ? strToU8(content) : content, file);
  return { lines: linesOf(outline), losses: losses.map(({ severity, at, what }) => `${severity} ${at}: ${what.nb}`) };
}

describe('mind maps', () => {
  it('Freeplane 1.12: styles left alone; rich titles, notes, details, plain notes, attributes, icons, links and arrows', async () => {
    const { lines, losses } = await read(await fixture('freeplane-1.12.mm'), 'støtte.mm');
    expect(lines).toEqual([
      'Støtte #ID_696401721',
      '  Lønn (2) #ID_1 = Utbetaling av lønn ⏎ og honorar {Eier: HR, Antall: 12}',
      '    Lønns- og trekkarter (3) #ID_2 = Kun tekst {Lenke: https://example.no/, Ikoner: idea; flag}',
      '    ∅ #ID_3',
      '  Fravær #ID_4 = Hele notatet. {Detaljer: Kort om fravær}',
      '    Linje én ⏎ linje to #ID_5'.replace(' ⏎ ', '\n'),
    ]);
    expect(losses).toEqual([
      'info Støtte › Lønn: Utheving, farger og lenker i teksten er ikke tatt med. Ordene er det.',
      'warning Støtte › Fravær: Piler til andre punkter er ikke tatt med.',
    ]);
  });

  it('FreeMind 0.9: entities, notes in hooks, and no ids', async () => {
    const { lines } = await read(await fixture('freemind-0.9.mm'), 'gammelt.mm');
    expect(lines).toEqual([
      'Rådmann',
      '  Økonomi (1) = Gammelt notat',
      '    Årsoppgjør & avslutning (2)',
      '  Blå\u00a0tjenester = Første avsnitt ⏎ Andre avsnitt',
    ]);
  });

  it('Freeplane 1.7: letters beyond the first 65,536 as halves', async () => {
    const text = '<map version="freeplane 1.7.0"><node TEXT="Smil &#xd83d;&#xde00;!"/></map>';
    expect((await read(text, 'smil.mm')).lines).toEqual(['Smil 😀!']);
  });

  it('XMind 2024: the new part is read, and not the one that asks people to upgrade', async () => {
    const sheet = (title: string, rootTopic: unknown) => ({
      id: title,
      class: 'sheet',
      title,
      rootTopic,
      relationships: [{ id: 'r', end1Id: 'a', end2Id: 'b' }],
    });
    const topic = {
      id: 'a1',
      class: 'topic',
      title: 'Støtte',
      structureClass: 'org.xmind.ui.map.unbalanced',
      children: {
        attached: [
          {
            id: 'b1',
            title: 'Lønn (2)',
            notes: { plain: { content: 'Hver måned\n' }, realHTML: { content: '<div>Hver måned</div>' } },
            labels: ['lønnskjøring', 'tariff'],
            markers: [{ markerId: 'priority-1' }, { markerId: 'task-done' }],
            href: 'https://example.no',
          },
        ],
        detached: [{ id: 'c1', title: 'Løst punkt' }],
      },
    };
    const dummy = '<xmap-content><sheet><topic><title>Please update</title></topic></sheet></xmap-content>';
    const file = zipSync({
      'content.json': strToU8(JSON.stringify([sheet('Kart', topic)])),
      'content.xml': strToU8(dummy),
      'metadata.json': strToU8('{}'),
    });
    const { lines, losses } = await read(file, 'kart.xmind');
    expect(lines).toEqual([
      'Støtte #a1',
      '  Lønn (2) #b1 [lønnskjøring; tariff] = Hver måned ⏎  {Markører: priority-1; task-done, Lenke: https://example.no}',
      '  Løst punkt #c1',
    ]);
    expect(losses.map((loss) => loss.split(':')[0])).toEqual(['warning kart.xmind', 'info Støtte › Løst punkt']);
  });

  it('XMind 8: two sheets hang below one root', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" version="2.0">
        <sheet id="s1"><topic id="t1"><title>Kommunen</title><children><topics type="attached">
          <topic id="t2" xlink:href="https://example.no"><title>Helse</title><notes><html><p>Rikt</p></html><plain>Enkelt notat</plain></notes>
            <labels><label>pleie</label><label>omsorg</label></labels><marker-refs><marker-ref marker-id="flag-red"/></marker-refs>
            <children><topics type="attached"><topic id="t3"><title>Legevakt</title></topic></topics></children></topic>
        </topics></children></topic><title>Ark 1</title></sheet>
        <sheet id="s2"><topic id="t9"><title>Eierskap</title></topic><title>Ark 2</title></sheet>
      </xmap-content>`;
    const { lines, losses } = await read(
      zipSync({ 'content.xml': strToU8(xml), 'META-INF/manifest.xml': strToU8('<manifest/>') }),
      'gammel.xmind',
    );
    expect(lines).toEqual([
      'gammel',
      '  Kommunen #t1',
      '    Helse #t2 [pleie; omsorg] = Enkelt notat {Markører: flag-red, Lenke: https://example.no}',
      '      Legevakt #t3',
      '  Eierskap #t9',
    ]);
    expect(losses).toEqual(['info gammel.xmind: Filen har 2 ark. De henger under hver sin gren.']);
  });
});

describe('OPML', () => {
  it('OmniOutliner: notes, columns as attributes, and several at the top', async () => {
    const opml = `<?xml version="1.0" encoding="utf-8" standalone="no"?>
      <!DOCTYPE opml SYSTEM "opml.dtd">
      <opml version="1.0"><head><title>Virksomhet</title><expansionState>0,1</expansionState></head><body>
        <outline text="Barnehage" _note="Hele dagen.&#10;Også i ferien." Ansvarlig="Kari"><outline text="Opptak (3)" _status="checked"/></outline>
        <outline text="Skole"/></body></opml>`;
    expect(await read(opml, 'virksomhet.opml')).toEqual({
      lines: ['Virksomhet', '  Barnehage = Hele dagen. ⏎ Også i ferien. {Ansvarlig: Kari}', '    Opptak (3) {_status: checked}', '  Skole'],
      losses: [],
    });
  });

  it('Workflowy: HTML in the texts becomes text', async () => {
    const opml = `<opml version="2.0"><head><ownerEmail>a@b.no</ownerEmail></head><body><outline text="&lt;b&gt;Drift&lt;/b&gt; &amp;amp; vedlikehold" _note="Se &lt;a href=&quot;x&quot;&gt;planen&lt;/a&gt;"/></body></opml>`;
    expect((await read(opml, 'w.opml')).lines).toEqual(['Drift & vedlikehold = Se planen']);
  });
});

describe('Markdown', () => {
  it('is read as a person wrote it', async () => {
    const text = `---
title: Notat
---
# Kommuneadvokaten

Bistår kommunalrådene
etter behov.

**Stikkord:** fagkompetanse; rådgivning

## 1.1 Prosedere i retten (3)

- Personalsaker
  - **Oppsigelse** og _advarsel_
    Må være skriftlig.
- [Tvister](https://example.no)

  Om kontrakt.

Veiledning
----------

1. Løpende
2. Ved behov
`;
    expect(await read(text, 'advokat.md')).toEqual({
      lines: [
        'Kommuneadvokaten [fagkompetanse; rådgivning] = Bistår kommunalrådene etter behov.',
        '  1.1 Prosedere i retten (3)',
        '    Personalsaker',
        '      Oppsigelse og advarsel Må være skriftlig.',
        '    Tvister = Om kontrakt.',
        '  Veiledning',
        '    Løpende',
        '    Ved behov',
      ],
      losses: ['info Tvister: Lenker, bilder og HTML i teksten er ikke tatt med. Ordene er det.'],
    });
  });

  it('a list without headings hangs below the name of the file', async () => {
    expect((await read('* Helse\n  * Legevakt\n* Skole\n', 'tjenester.txt')).lines).toEqual([
      'tjenester',
      '  Helse',
      '    Legevakt',
      '  Skole',
    ]);
  });
});

describe('JSON', () => {
  it('is read kindly', async () => {
    const text = `{"title":"Støtte","level":"0","keywords":"a; b","fields":{"Antall":12,"Aktiv":true,"Tom":null},"children":[{"title":2026,"number":1.1,"keywords":["x",3],"eier":"Kari"}]}`;
    expect(await read(text, 'x.json')).toEqual({
      lines: ['Støtte (0) [a; b] {Antall: 12, Aktiv: true}', '  1.1 2026 [x; 3]'],
      losses: ['warning children[0].eier: «eier» er ikke en del av et punkt, og er ikke lest. Legg det under "fields" for å få det med.'],
    });
  });

  it.each([
    ['{"root": {"title": [1]}}', 'root.title noe annet enn det skal være: en tekst'],
    ['{"root": {"title": "a", "level": -1}}', 'root.level noe annet enn det skal være: et helt tall fra 0'],
    ['{"root": {"title": "a", "children": ["b"]}}', 'root.children[0] noe annet enn det skal være: et punkt'],
    ['{"root": {"title": "a", "children": {}}}', 'root.children noe annet enn det skal være: en liste'],
    ['{"kinds": []}', 'er JSON, men ikke et tre'],
    ['{"root": ', 'er ikke gyldig JSON'],
  ])('%s is refused with the place', async (text, said) => {
    await expect(readOutline(strToU8(text), 'x.json')).rejects.toMatchObject({ text: { nb: expect.stringContaining(said) } });
  });
});
