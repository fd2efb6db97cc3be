import { listenForWords, phrases, type Phrases } from './phrases';

/** Asks for something: a subscription, a login, a gift, a comment, a click. */
export const PROMPTS: Phrases = {
  whole: phrases(`
    en: subscribe | subscribe now | sign up | sign up now | sign in | login | register | newsletters |
      get the newsletter | donate now | follow | share | share this article | share this story | share this post |
      share article | copy link | print | email | save | bookmark | listen | comments | comment | no comments |
      read comments | add a comment | write a comment | thank you | thanks for signing up | close | cancel | menu |
      search | skip | back to top | loading | facebook | twitter | whatsapp | telegram | linkedin | pinterest |
      reddit | instagram | x | topics | subscribe to our newsletter | sign up for our newsletter | accept |
      accept all | cookie settings | manage preferences | advertising | ad | ads | sponsored | promoted |
      sponsored content | advertiser content | partner content | story continues below advertisement |
      article continues after advertisement | scroll to continue | scroll to continue with content | loading... |
      please wait | play | pause | mute | video | live | gallery | photos | report a correction | error | toggle |
      expand | download the app | contents | table of contents | about the author | author | about us
    de: abonnieren | anmelden | einloggen | registrieren | teilen | artikel teilen | drucken | merken |
      kommentieren | kommentar schreiben | kommentar verfassen | kommentare anzeigen | keine kommentare |
      schreiben sie einen kommentar | schreibe einen kommentar | werbung | anzeigen | nach oben | zurück |
      schließen | mehr | suche | vorlesen | anhören | folgen | spenden | jetzt spenden | artikel merken |
      artikel drucken | per mail | link kopieren | fehler melden | feedback | diskutieren sie mit |
      jetzt mitdiskutieren | diskussion | bildergalerie | bilderstrecke | fotostrecke | über den autor |
      über die autorin | zur person | autor | autorin | autoren | inhaltsverzeichnis | inhalt | laden |
      wird geladen | quelle | quellen | impressum | kontakt | sponsored | push | newsletter abonnieren
    fr: s'abonner | se connecter | connexion | s'inscrire | partager cet article | imprimer | commenter |
      commentaires | réagir | écouter | écouter l'article | suivre | faire un don | fermer | sommaire | mots-clés |
      thèmes | copier le lien | envoyer par email | contenu sponsorisé | la suite après la publicité |
      la suite après cette publicité | à propos de l'auteur | laisser un commentaire
    es: suscribirse | iniciar sesión | registrarse | comentarios | comentar | deja un comentario | imprimir |
      guardar | escuchar | cerrar | enviar | copiar enlace | boletín | reportar un error
    it: commenti | commenta | stampa | salva | tag | argomenti | chiudi | iscriviti alla newsletter | copia link |
      © riproduzione riservata
    pt: assine já | entrar | compartilhar | comentários | comente | deixe um comentário |
      continua após a publicidade | imprimir | salvar | ouvir | siga-nos | assuntos | fechar | partilhar
    nl: inloggen | aanmelden | registreren | delen | deel | deel dit artikel | reacties | afdrukken | bewaar |
      sluiten | onderwerpen
    pl: subskrybuj | zaloguj się | zarejestruj się | komentarze | dodaj komentarz | drukuj | zapisz | posłuchaj |
      tagi | tematy | zamknij | dalszy ciąg materiału pod wideo | dalsza część artykułu pod materiałem wideo |
      dalszy ciąg artykułu pod materiałem wideo | autor | zgłoś błąd | ciąg dalszy artykułu pod wideo |
      materiał sponsorowany | materiał promocyjny
    sv, no, da, fi: logga in | dela | kommentarer | kommentera | skriv ut | spara | lyssna | stäng | abonner |
      logg inn | del | kommentér | lagre | lytt | lukk | log ind | annonce | udskriv | gem | luk | kirjaudu |
      kommentit | kommentoi | mainos | tulosta | tallenna | kuuntele
    cs: předplatit | přihlásit se | registrovat | sdílet | diskuse | diskuze | komentáře | přidat komentář | tisk |
      tisknout | uložit | štítky | témata | zavřít | vstoupit do diskuse | zdroj | článek pokračuje pod reklamou
    ru, uk: подписаться | войти | регистрация | поделиться | комментарии | комментировать | оставить комментарий |
      распечатать | сохранить | закрыть | підписатися | увійти | поділитися | коментарі | прокоментувати |
      роздрукувати
    tr: abone ol | giriş yap | kayıt ol | paylaş | yorumlar | yorum yap | reklam | yazdır | kaydet | dinle | kapat
    ja, zh, ko: 広告 | シェア | シェアする | ツイート | コメント | コメントする | 会員登録 | 印刷 | 保存 | タグ | 閉じる | 目次 | PR | pr | 评论 | 登录 | 注册 |
      广告 | 打印 | 收藏 | 标签 | 關閉 | 廣告 | 留言 | 공유 | 댓글 | 로그인 | 광고
  `),
  starts: phrases(`
    en: subscribe to | subscribe for | sign up for | sign up to | sign in to | log in to | register for |
      create an account | already have an account | already a subscriber | already registered | not a subscriber |
      get the latest | get our | get breaking news | get daily | get more | get the best | get email |
      by signing up | by subscribing | by clicking | by submitting | by entering your | join our newsletter |
      join our | join the conversation | join the discussion | join thousands | follow us | follow me |
      follow him on | follow her on | like us on | find us on | share this | share on |
      share your thoughts | leave a comment | leave a reply | leave your comment |
      post a comment | have a tip | got a tip | have a story | send us |
      email us | contact us | download our | download the | get the app | support our | support us |
      support independent | donate | make a donation | please consider | become a member |
      become a supporter | start your free | start your subscription | try it free |
      this article is for subscribers | to continue reading | to read more | to read the full | thanks for reading |
      thank you for reading | thank you for signing | thanks for subscribing | you have successfully |
      your email address | enter your email | please enter | please log in | please sign in | an error occurred |
      we use cookies | this site uses | this website uses | your browser | enable javascript | please enable | listen to this | click to |
      tap to | view this | view image | stay up to date | never miss | comments are | comments on this | report a | report an error | found a mistake | recommended by |
      powered by | sponsored by | presented by | filed under | tagged | posted in | advertisement | skip to |
      we may earn | we may receive | when you buy | if you buy | if you purchase | this post contains affiliate |
      this article contains affiliate | this article may contain | top story delivered |
      delivered straight | view comments | read the comments | show comments | the views expressed |
      opinions expressed | this material may not | print this | our website is the place
    de: melden sie sich | jetzt anmelden | jetzt abonnieren | jetzt kostenlos | jetzt testen | jetzt lesen |
      abonnieren sie | folgen sie uns | folge uns | folgen sie | hier können sie | hier kannst du | hier finden sie |
      hier findest du | diskutieren sie | diskutiere mit | was meinen sie | was denken sie | was denkst du |
      schreiben sie uns | schreib uns | kommentieren sie | sie müssen sich | um zu kommentieren | bitte melden |
      bitte loggen | bitte aktivieren | bitte beachten sie | mit der anmeldung | mit ihrer anmeldung |
      mit klick auf | mit dem klick | externer inhalt | empfohlener externer inhalt |
      empfohlener redaktioneller inhalt | dieses video |
      ich bin damit einverstanden | ich bin einverstanden | wir benötigen ihre | wir verwenden |
      unser newsletter | unseren newsletter | newsletter | täglich die | die wichtigsten nachrichten | die wichtigsten news | nichts mehr verpassen | kein thema verpassen |
      bleiben sie | sie haben bereits | bereits abonnent | noch kein |
      noch nicht registriert | weiterlesen mit | lesen sie diesen artikel |
      dieser beitrag erschien | unterstützen sie | spenden sie | fehler gefunden | fehler entdeckt |
      haben sie einen fehler | artikel anhören | laden sie | installieren sie | mit unserer app |
      hinweis zu affiliate | in eigener sache | transparenzhinweis | wenn sie über | teilen sie |
      teile diesen | alle rechte | kommentare | kommentar | zu den kommentaren | zur startseite | zur übersicht |
      schlagwörter | stichworte | anzeige | mehr themen | abonniere | melde dich |
      hier geht es | hier geht's
    fr: abonnez-vous | inscrivez-vous | connectez-vous | créez un compte | déjà abonné | pour lire la suite |
      il vous reste | cet article est réservé | suivez-nous | suivez | recevez | partagez |
      partager | laissez un commentaire | votre adresse | en cliquant | en vous inscrivant | ce contenu | nous utilisons | téléchargez | faites un don | soutenez | rejoignez | signaler une erreur |
      publicité | écoutez | réagissez
    es: suscríbete | suscríbase | regístrate | inicia sesión | síguenos | síganos | sigue a | sigue toda | únete |
      recibe | recibí | comparte | compartir | deja tu comentario | tu dirección | al suscribirte |
      para seguir leyendo | contenido exclusivo | descarga | apoya | este contenido | publicidad | escucha |
      puedes seguir | para más información | con información de | etiquetas | archivado en | ver comentarios |
      newsletter | esta funcionalidad
    it: iscriviti | abbonati | registrati | accedi | seguici | segui | ricevi | condividi | lascia un commento |
      questo contenuto | scarica | sostieni | pubblicità | ascolta | riproduzione riservata
    pt: assine | inscreva-se | cadastre-se | receba | siga | compartilhe | deixe seu comentário | participe | baixe |
      apoie | publicidade | continua após | clique aqui | ouça | este conteúdo
    nl: meld je aan | schrijf je in | abonneer | word abonnee | word lid | volg ons | ontvang | deel dit | reageer |
      log in | download | steun | luister | advertentie | wil je
    pl: zapisz się | zaloguj | zarejestruj | dołącz | obserwuj | śledź nas | polub nas | udostępnij | podziel się |
      skomentuj | napisz do | masz dla nas | pobierz | wesprzyj | reklama | materiał chroniony |
      prosimy o wyłączenie | dziękujemy | wszelkie prawa | treść została | źródło | źródła
    sv, no, da, fi, cs: prenumerera | få vårt | följ oss | dela artikeln | har du tips | annons | meld deg på |
      følg oss | har du et tips | annonse | tilmeld | følg os | tilaa | seuraa meitä | jaa | přihlaste | odebírejte |
      sledujte nás | předplaťte | sdílejte | máte tip | inzerce
    ru, uk: подпишитесь | подписывайтесь | присоединяйтесь | следите за | поделитесь | оставьте комментарий |
      если вы нашли | нашли ошибку | заметили ошибку | реклама | источник | теги | підписуйтесь | підпишіться |
      якщо ви помітили | джерело | знайшли помилку
    tr, ja, zh: abone olun | bizi takip | takip edin | etiketler | 登録 | 会員 | この記事を | フォロー | ログイン | 有料会員 | 残り | 分享 |
      关注 | 扫码 | 责任编辑 | 编辑 | 來源 | 来源
  `),
};

/** Whether a short text is about having an account: these words stand in nothing but requests to subscribe, register or log in. */
export const asksForAccount = listenForWords(
  phrases(`
    newsletter | newsletters | sign up | sign in | signing up | log in | subscribe | subscriber | subscribers | unsubscribe |
      create an account | free trial | unlimited access | inbox | jetzt anmelden | anmeldung | abonnieren | abonnenten | kostenlos
      registrieren | registrieren | einloggen | postfach | s'abonner | abonnez-vous | inscrivez-vous | s'inscrire | suscríbete |
      suscribirse | regístrate | iniciar sesión | boletín | iscriviti | abbonati | accedi | assine | cadastre-se | inscreva-se |
      nieuwsbrief | abonnee | inloggen | zapisz się | zaloguj | subskrypcja | prenumerata | prenumerera | nyhetsbrev | nyhedsbrev |
      logga in | abonner | tilaa | uutiskirje | předplatit | předplatné | přihlásit | подписаться | подпишитесь | рассылка |
      підписатися | підпишіться | abone ol | üye ol | 会員登録 | ログイン | メールマガジン | 登录 | 订阅 | 訂閱
  `),
);
