import { phrases, type Phrases } from './phrases';

/** Introduces links to other articles. */
export const RELATED: Phrases = {
  whole: phrases(`
    en: related articles | related stories | related content | related news | related posts | related topics |
      related links | related coverage | related video | related videos | related reading | recommended for you |
      recommended stories | recommended reading | recommended articles | more stories | more news |
      more on this story | more on this topic | more like this | most read | most popular | most viewed |
      most shared | popular | popular posts | popular stories | trending | trending now | trending stories | latest |
      latest news | latest stories | latest articles | latest posts | top news | in this article | up next |
      next article | previous article | next story | previous story | editor's picks | editors' picks | what's next |
      view more | show more | load more | watch now | keep reading | more articles | more to explore |
      article continues below | from our partners | around the web | you might like | you may like |
      also on this site | featured | featured stories | sponsored stories | paid content | external links |
      in the news | stay connected | site index | on this topic | topics in this article | promoted stories |
      more for you | click here | view all | see all | stories you may like | what to read next | must reads |
      must-read
    de: mehr zu diesem thema | mehr lesen | weitere informationen | ende der weiteren informationen |
      weitere meldungen | weitere themen | weitere videos | das könnte sie auch interessieren |
      das könnte sie interessieren | das könnte dich auch interessieren | das könnte dich interessieren |
      das könnte ihnen auch gefallen | könnte sie auch interessieren | meistgelesen | meistgelesene artikel |
      meist gelesen | am meisten gelesen | beliebt | beliebte artikel | empfehlungen | empfohlen |
      empfohlene artikel | unsere empfehlung | unsere empfehlungen | lese-empfehlung | lese-empfehlungen |
      leseempfehlung | aktuelle meldungen | ähnliche artikel | ähnliche beiträge | ähnliche themen |
      verwandte artikel | verwandte themen | verwandte beiträge | passend zum thema | themen in diesem artikel |
      in diesem artikel | thema | themen | nächster artikel | vorheriger artikel | alle artikel | neueste artikel |
      neueste beiträge | schlagzeilen | top-themen | mehr anzeigen | mehr erfahren | zur startseite | zum artikel |
      links zum thema | links | im video | newsticker | externer link | jetzt lesen
    fr: à voir aussi | lire plus | sur le même sujet | sur le même thème | articles liés | articles similaires |
      articles recommandés | nos recommandations | les plus lus | les plus populaires | plus lus | à découvrir |
      dans la même rubrique | notre sélection | à ne pas manquer | contenus sponsorisés | dernières actualités |
      plus d'articles | vous aimerez aussi | à lire également
    es: lee además | véase también | noticias relacionadas | artículos relacionados | contenido relacionado |
      temas relacionados | relacionado | relacionados | relacionadas | lo más leído | lo más visto | más leídas |
      las más leídas | ver más | más información | sigue leyendo | últimas noticias | recomendados | recomendado |
      más sobre este tema | temas | en este artículo
    it: leggi di più | potrebbe interessarti anche | articoli correlati | notizie correlate | approfondimenti |
      approfondisci | i più letti | più letti | ultime notizie | altre notizie | correlati | continua a leggere |
      da non perdere
    pt: mais lidas | as mais lidas | notícias relacionadas | artigos relacionados | relacionadas |
      conteúdo relacionado | últimas notícias | mais notícias | recomendadas | continue lendo | ler mais
    nl: meer lezen | gerelateerd | gerelateerde artikelen | gerelateerde berichten | aanbevolen | meest gelezen |
      meer nieuws | meer over dit onderwerp | laatste nieuws
    pl: powiązane artykuły | powiązane | polecane | polecamy | najczęściej czytane | najpopularniejsze | najnowsze |
      najnowsze wiadomości | więcej na ten temat | więcej informacji | podobne artykuły | warto przeczytać
    sv, no, da: läs vidare | relaterat | relaterade artiklar | mest läst | mest lästa | fler nyheter |
      relaterte artikler | relaterte saker | mest lest | flere saker | siste nytt | relaterede artikler |
      mest læste | seneste nyt
    fi: luetuimmat | aiheesta lisää | uusimmat
    cs, sk: čtěte dále | související | související články | nejčtenější | další články | súvisiace články |
      najčítanejšie | více k tématu
    ru, uk: читайте ещё | читать далее | материалы по теме | похожие статьи | похожие новости | новости по теме |
      самое читаемое | популярное | последние новости | ещё по теме | рекомендуем | популярне | останні новини |
      за темою | матеріали за темою
    tr: ilgili haberler | benzer haberler | çok okunanlar | son haberler | bunlar da ilginizi çekebilir |
      devamını oku | daha fazla
    ja, zh, ko: おすすめ記事 | こちらもおすすめ | 人気記事 | アクセスランキング | ランキング | 最新記事 | 最新ニュース | 関連ニュース | 関連キーワード | 関連リンク | 関連コンテンツ |
      次のページ | 続きを読む | もっと見る | 一覧へ | 相关新闻 | 相关文章 | 推荐阅读 | 热门文章 | 最新文章 | 阅读更多 | 相關新聞 | 관련 기사 | 관련기사 | 많이 본 뉴스
  `),
  starts: phrases(`
    read more | read also | also read | see also | related | read next | watch also | more on | more from |
      more about | recommended | don't miss | you may also like | you might also like | continue reading | story continues | article continues | next up | must read |
      top stories | further reading | read the full | learn more | see more | read this |
      explore more | lesen sie auch | lesen sie hier | lesen sie dazu | lesen sie mehr | lesen sie weiter |
      lesen sie außerdem | lies auch | lies hier | mehr zum thema | mehr dazu | mehr zu | mehr von | mehr aus |
      mehr themen | mehr über | auch interessant | siehe auch | weitere artikel | weitere nachrichten |
      weitere informationen zu | das könnte sie | das könnte dich | könnte sie auch | passend dazu | zum thema |
      aktuelle nachrichten | hier geht es zu | hier geht's zu | hören sie auch | sehen sie auch | unser newsblog |
      weiterlesen | à lire aussi | lire aussi | à lire | à voir | voir aussi | lire la suite | à écouter |
      pour aller plus loin | lire également | retrouvez aussi | en savoir plus | te puede interesar |
      también te puede interesar | le puede interesar | lea también | lee también | leer también | lea además |
      ver también | lee más | leer más | lea más | más sobre | más noticias | puedes leer | te recomendamos |
      no te pierdas | mira también | mirá también | leggi anche | leggi tutto | potrebbe interessarti |
      ti potrebbe interessare | guarda anche | vedi anche | per approfondire | leia também | leia mais |
      veja também | saiba mais | confira também | veja mais | lees ook | lees meer | lees verder | bekijk ook |
      zie ook | czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także |
      przeczytaj też | przeczytaj również | zobacz także | zobacz też | zobacz również | zobacz więcej |
      zobacz wideo | więcej o | więcej na | sprawdź też | obejrzyj | posłuchaj | läs också | läs även | läs mer |
      les også | læs også | les mer | læs mere | se også | se också | lue myös | lue lisää | katso myös |
      čtěte také | čtěte více | přečtěte si také | mohlo by vás zajímat | prečítajte si aj | читайте также |
      читать также | смотрите также | по теме | подробнее | читайте також | дивіться також | ilgili haber |
      ilginizi çekebilir | 関連記事 | 【関連 | あわせて読みたい | 相关阅读 | 延伸阅读 | 更多 | 延伸閱讀
  `),
};
