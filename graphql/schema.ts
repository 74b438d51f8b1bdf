/** The whole schema: imports every module that adds to it. */
import '#graphql/types/capability-reference';
import '#graphql/types/element';
import '#graphql/types/change';
import '#graphql/types/graph';
import '#graphql/types/landscape';
import '#graphql/types/roadmap';
import '#graphql/types/lists';
import '#graphql/types/map';
import '#graphql/types/matrix';
import '#graphql/types/municipality';
import '#graphql/types/report';
import '#graphql/types/publication';
import '#graphql/types/saved-view';
import '#graphql/types/search';
import '#graphql/types/shared-solution';
import '#graphql/types/viewer';
import '#graphql/types/vocabulary';
import '#graphql/types/vocabulary-mutations';
import '#graphql/types/mutations';
import '#graphql/types/move';
import { builder } from '#graphql/builder';

export const schema = builder.toSchema();
