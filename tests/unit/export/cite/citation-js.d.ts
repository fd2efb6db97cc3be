// The library has no types of its own; this is what we use of it, to read back what we write.
declare module '@citation-js/core' {
  type Name = { family?: string; given?: string; suffix?: string; literal?: string };
  type Item = {
    title?: string;
    author?: Name[];
    issued?: { 'date-parts'?: number[][] };
    note?: string;
  };
  export class Cite {
    constructor(input: string, options?: { forceType: string });
    data: Item[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
