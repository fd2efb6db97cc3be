import * as v from 'valibot';

/** A schema for every field of `T`: a field added to the type and forgotten in its schema is a type error. */
export type Fields<T> = Record<keyof T, v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>>;

/** Text without halves of characters, which storage and files cannot hold; lengths and offsets stay. */
export const words = v.pipe(
  v.string(),
  v.transform((text) => text.toWellFormed()),
);

/** An absolute address of the web. */
export const webAddress = v.pipe(words, v.check(hasProtocol(/^https?:$/)));

/** The address of a page: of the web, or of a file the reader keeps and has allowed us to read. */
export const pageAddress = v.pipe(words, v.check(hasProtocol(/^(https?|file):$/)));

/** One of the words of the union `T`, all of which have to be named: one forgotten is a type error. */
export const oneOf = <T extends string>(named: Record<T, true>): v.GenericSchema<unknown, T> =>
  v.picklist(Object.keys(named).filter((word): word is T => word in named));

function hasProtocol(protocols: RegExp): (text: string) => boolean {
  return (text) => URL.canParse(text) && protocols.test(new URL(text).protocol);
}
