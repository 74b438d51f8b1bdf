// Takes one PDF apart and ends: whatever it made the parser take or do goes with it. Started by importers/outline/pdf-extract.ts.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const reasons = { PasswordException: 'file_password', InvalidPDFException: 'file_truncated' };

process.once('message', (asked) => {
  takeApart(asked)
    .catch((error) => ({ refused: reasons[error?.name] ?? 'file_truncated' }))
    .then((answer) => process.send(answer, () => process.disconnect()));
});

async function takeApart({ bytes, attachment, pagesMost, textsMost }) {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    // Nothing is run, drawn or fetched: character maps and standard fonts lie beside the library.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWorkerFetch: false,
    cMapUrl: join(home, 'cmaps/'),
    standardFontDataUrl: join(home, 'standard_fonts/'),
    verbosity: 0,
  }).promise;
  const own = (await document.getAttachments().catch(() => null))?.[attachment]?.content;
  if (own && isJson(own)) return { own };
  const { Title = '' } = (await document.getMetadata().catch(() => null))?.info ?? {};
  const pages = [];
  const bold = new Map();
  let texts = 0;
  for (let number = 1; number <= Math.min(document.numPages, pagesMost) && texts < textsMost; number++) {
    const page = await readPage(await document.getPage(number), bold);
    texts += page.texts.length;
    pages.push(page);
    process.send({ progress: { done: number, total: document.numPages } });
  }
  const bookmarks = listed((await document.getOutline().catch(() => null)) ?? [], textsMost);
  return { count: document.numPages, pages, bookmarks, title: typeof Title === 'string' ? Title : '' };
}

/** An attachment somebody has been at is passed over, and the text is read instead. */
function isJson(bytes) {
  try {
    return typeof JSON.parse(new TextDecoder().decode(bytes)) === 'object';
  } catch {
    return false;
  }
}

async function readPage(page, bold) {
  const { view, rotate } = page;
  const turned = rotate % 180 !== 0;
  const [left, bottom, right, top] = view;
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  await learnFonts(page, content.styles, bold);
  const open = [];
  const texts = [];
  for (const item of content.items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.tag === 'Artifact' ? 'Artifact' : (item.id ?? null));
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== undefined && item.str !== '') {
      const [a, b, c, d, e, f] = item.transform;
      const [x, y] = viewport.convertToViewportPoint(e, f);
      texts.push({
        text: item.str,
        x,
        y,
        width: item.width,
        size: Math.hypot(c, d) || Math.hypot(a, b),
        bold: bold.get(item.fontName) === true,
        artifact: open.includes('Artifact'),
        mark: open.findLast((id) => id !== null && id !== 'Artifact') ?? null,
      });
    }
  }
  const roles = rolesOf(await page.getStructTree().catch(() => null));
  const size = turned ? [top - bottom, right - left] : [right - left, top - bottom];
  page.cleanup();
  return { width: size[0], height: size[1], texts, roles };
}

/** The name of a font says whether it is bold; it is known once a page that has it has been gone through. */
async function learnFonts(page, styles, bold) {
  const names = Object.keys(styles).filter((name) => !bold.has(name));
  if (names.length === 0) return;
  await page.getOperatorList().catch(() => null);
  for (const name of names) {
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    bold.set(name, Boolean(font?.bold || font?.black || /bold|black|heavy|semi-?bold|demi/i.test(font?.name ?? '')));
  }
}

/** What each piece of marked content is: the nearest role that says something of it. */
function rolesOf(tree) {
  const roles = [];
  const telling = /^(H\d*|Title|TOC|TOCI|LI|Lbl|Caption|TH|TD|Figure)$/;
  const waiting = tree ? [{ node: tree, role: '', depth: 0 }] : [];
  let block = 0;
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { node, role, depth } = one;
    if (node.type === 'content') roles.push([node.id, role, depth, one.block]);
    else {
      const own = telling.test(node.role ?? '') && !/^TOC/.test(role) ? node.role : role;
      const lists = depth + (node.role === 'L' ? 1 : 0);
      const begins = /^(P|H\d*|Title|LI|Lbl|TD|TH|Caption|TOCI|LBody)$/.test(node.role ?? '');
      const mine = begins ? ++block : (one.block ?? 0);
      for (const child of [...(node.children ?? [])].reverse()) waiting.push({ node: child, role: own, depth: lists, block: mine });
    }
  }
  return roles;
}

function listed(outline, most) {
  const found = [];
  const waiting = outline.map((item) => ({ item, level: 1 })).reverse();
  for (let one = waiting.pop(); one && found.length < most; one = waiting.pop()) {
    found.push({ title: String(one.item.title ?? ''), level: one.level });
    for (const item of [...(one.item.items ?? [])].reverse()) waiting.push({ item, level: one.level + 1 });
  }
  return found;
}
