import { sample } from '../_platform/book/sample.ts';

/** No rows yet: the story of the book does not tell them. */
export default sample('training', {});
