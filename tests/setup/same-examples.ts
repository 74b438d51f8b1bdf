/** In CI property tests try the same examples every time, so that a change is judged by what it changed; elsewhere they are new each time. */
import { configureGlobal } from 'fast-check';

if (process.env.CI) configureGlobal({ seed: 20_260_217 });
