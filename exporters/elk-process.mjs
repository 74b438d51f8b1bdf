// Lays out graphs with ELK until it is ended: minutes of work never hold up anybody else. Started by exporters/elk.ts.
import ELK from 'elkjs/lib/elk.bundled.js';

const elk = new ELK();
process.on('message', async ({ number, graph }) => {
  try {
    process.send({ number, graph: await elk.layout(graph) });
  } catch (error) {
    process.send({ number, error: String(error?.message ?? error) });
  }
});
