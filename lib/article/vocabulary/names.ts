const names = (list: string): string[] => list.trim().split(/\s+/);

/**
 * What page builders call the parts of a page that are no article, in class, id and role: whole words, English because
 * code is. The value is the rule under which such a part is left out.
 */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  share: names(`
    share sharing shares sharebar sharedaddy addtoany social socials sociable socialbar follow copylink
    sharethis addthis
  `),
  related: names(`
    related relateds recommended recommendation recommendations recirculation recirc readmore mostread popular
    trending outbrain taboola promo promos promoted teaser teasers upnext readnext morefrom seealso linkbox
    crosspromo linklist suggested suggestions carousel yarpp jetpackrelated
  `),
  newsletter: names(`
    newsletter newsletters signup subscribe subscription subscriptions mailchimp optin
  `),
  account: names(`
    paywall regwall login signin register registration premiumbox piano membership donate donation donations
    fundraising
  `),
  ad: names(`
    ad ads advert adverts advertisement advertisements advertising adslot adsense adbox adcontainer adunit
    adwrapper sponsor sponsored sponsors anzeige werbung publicidad publicite pubblicita reklama dfp
    affiliate disclosure
  `),
  comments: names(`
    comment comments disqus respond reactions kommentare commentaires comentarios livefyre coral
  `),
  author: names(`
    byline bylines author authors authorbox bio biography authorbio contributor contributors autor autoren
    auteur
  `),
  meta: names(`
    meta metadata postmeta dateline timestamp tags taglist keywords topics categories breadcrumb breadcrumbs
    toolbar toolbox pagination pager votes printonly noprint kicker eyebrow overline
    dachzeile published pubdate datetime readtime readingtime copyright
  `),
  page: names(`
    nav navigation navbar menu sidebar footer cookie cookies consent gdpr cmp modal popup lightbox
    tooltip skip masthead tableofcontents poll quiz survey audioplayer

  `),
};
