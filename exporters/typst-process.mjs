// Sets one document and ends: memory and caches of the compiler go with it. Started by exporters/typst.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { resolve } = createRequire(import.meta.url);
const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];
const font = (face) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`));
// Nothing lies here: what is not laid into the folder below by name cannot be read.
const folder = '/husorden-document';

process.once('message', ({ source, files, createdAt, picture }) => {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: faces.map(font) }] });
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(`${folder}/${name}`, Buffer.from(bytes));
  process.send(set(compiler, source, createdAt, picture), () => process.disconnect());
});

function set(compiler, source, createdAt, picture) {
  const compiled = compiler.compile({ mainFileContent: source });
  if (compiled.result === null)
    return {
      error: compiled
        .takeError()
        ?.shortDiagnostics.map(({ message }) => message)
        .join('; '),
    };
  try {
    if (picture) return { bytes: Buffer.from(compiler.plainSvg(compiled.result)) };
    return { bytes: compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: createdAt }) };
  } catch (error) {
    return { error: error.message };
  }
}
