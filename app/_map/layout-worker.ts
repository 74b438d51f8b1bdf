/** ELK by itself in a worker: it answers the messages of `elk-api`, so that the page stays awake while it works. */
import 'elkjs/lib/elk-worker.min.js';
