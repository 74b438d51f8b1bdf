import { theDatabase } from '#db/open';
import { yogaOver } from '#graphql/yoga';

const yoga = yogaOver(theDatabase);
const handle = (request: Request): Promise<Response> => Promise.resolve(yoga.fetch(request));

export { handle as GET, handle as OPTIONS, handle as POST };
