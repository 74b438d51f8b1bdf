/** Ids for reference data that are the same in every installation, so that exports from two of them agree on Los and KOSTRA. */
import { v5 } from 'uuid';

/** Never change it: every id of reference data follows from it. */
const namespace = '6c50b845-b0f5-4d8e-99eb-85f8ab71d592';

/** The id of the reference record with this key (`los:<uri>`, `kostra:<code>` …): a uuid version 5, RFC 9562 §5.5. */
export const referenceId = (key: string): string => v5(key, namespace);
