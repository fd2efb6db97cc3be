import endLines from './end-lines.json';
import { listenFor } from './phrases';
import pictureCredits from './picture-credits.json';

/** Who took a picture, in words and names that stand under pictures only. */
export const PICTURE_CREDITS = listenFor(pictureCredits);

/** Who helped, whose text it is, who may print it: lines under an article. */
export const END_LINES = listenFor(endLines);
