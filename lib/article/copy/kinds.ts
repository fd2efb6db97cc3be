/** Never part of an article's text: code, drawings, controls. */
export const LEFT_OUT = (
  'script style link meta base title head template svg math canvas map area object embed applet audio track param ' +
  'input select textarea option optgroup datalist output progress meter dialog frameset frame'
)
  .split(' ')
  .join();

export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Hold blocks; text that stands in them beside a block is a paragraph that lacks its tag. */
export const CONTAINERS = new Set(
  'address article aside blockquote body center dd details div fieldset figure footer header hgroup li main nav search section td th'.split(
    ' ',
  ),
);

/** Names the copy keeps although the article's tree knows them not: they tell the role of what stands inside. */
export const ROLES = new Set(
  'article aside body center div footer header main nav section address'.split(' '),
);
