/** Parts of a page that belong to other texts: teasers, comments, quotations. */
export const OTHER_TEXTS =
  ':is(footer, blockquote):not(article footer), :is(div, section, ul, ol, li, p):is([class*="comment" i], [id*="comment" i], [class*="related" i], [id*="related" i], [class*="teaser" i], [class*="recommend" i], [class*="testimonial" i], [class*="bookmark" i], [class*="sidebar" i], [class*="popular" i], [class*="latest" i], [class*="weather" i], [class*="widget" i])';

/** The same with menus and side columns, where other writers and other days are named; some bylines are marked as menus. */
export const OTHER_PARTS = `${OTHER_TEXTS}, aside, nav:not(:has([itemprop~="author" i]))`;
