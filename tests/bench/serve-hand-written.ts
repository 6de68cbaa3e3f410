import { startHandWritten } from './hand-written.ts';
import { serveForBench } from './served.ts';

await serveForBench((addresses) => startHandWritten(addresses, 'bench hand-written'));
