import { phrases, type Phrases } from './phrases';

/** Who took a picture, in words and names that stand under pictures only. */
export const PICTURE_CREDITS: Phrases = {
  whole: phrases(`
    getty | afp | ap | dpa | epa | efe | ansa | apa | keystone | imago | pap | čtk | shutterstock | istock |
      unsplash | pexels | pixabay | alamy | adobe stock | wikimedia commons | handout | file | archiv | instagram |
      twitter | show caption | hide caption | enlarge | picture alliance | bloomberg | zuma | sipa | depositphotos
  `),
  starts: phrases(`
    photo | photos | photograph | photography | photo by | photo credit | photo courtesy | picture | image | images |
      image credit | image source | image via | image courtesy | credit | credits | source photo | courtesy of | courtesy |
      file photo | screengrab | screenshot | illustration by | graphic | getty images | reuters | ap photo | caption
    de: foto | fotos | bild | bilder | bildquelle | bildrechte | bildnachweis | fotoquelle | bild von | grafik | legende |
      quelle bild | symbolbild | symbolfoto | archivbild
    fr: crédit | crédits | photo d'illustration | légende | crédit photo | © | image d'illustration
    es: fotografía | imagen | crédito | créditos | foto de | archivo | pie de foto
    it: foto di | immagine | credito foto | crediti | fonte foto
    pt: imagem | fotografia | crédito | foto | reprodução | divulgação
    nl: foto | beeld | afbeelding | bron foto
    pl: fot | zdjęcie | zdjęcia | źródło zdjęcia | fotografia
    sv, no, da: bild | foto | illustration | ill | bilde | billede | fotograf
    fi: kuva | kuvat
    cs: foto | zdroj foto | autor fotografie | ilustrační foto
    ru, uk: фото | фотография | иллюстрация | фотография | джерело фото | ілюстрація
    tr: fotoğraf | görsel
    ja, zh: 写真 | 画像 | 撮影 | 图片 | 图源 | 圖 | 图
  `),
};

/** Who helped, whose text it is, who may print it: lines under an article. */
export const END_LINES: Phrases = {
  whole: phrases(`
    associated press
  `),
  starts: phrases(`
    contributed to this report | contributed reporting | with reporting by | additional reporting by | reporting by |
      with reporting from | with files from | with additional reporting | with information from | edited by | editing by |
      copyright | © | (c) | all rights reserved | this article was originally published | this story was originally |
      originally published | this article first appeared | this story has been updated | first published | produced by |
      published by | photography by | about the author | about the authors | our standards | the associated press |
      this report was | this story was | this story about | republished | reprinted | disclaimer | since you're here |
      since you made it | we have a small favor | we have a small favour | if you liked this | if you enjoyed this
    de: quelle | quellen | mit material von | mit informationen | mit agenturmaterial | redaktion | sendung |
      © | alle rechte vorbehalten | dieser text erschien | dieser artikel erschien | dieser beitrag | der autor | die autorin |
      zum autor | zur autorin | über den autor | dieses thema im programm | mitarbeit | aus dem englischen | übersetzung |
      dies ist eine maschinelle | dieser text wurde | dieser artikel wurde | dpa-infocom | verwendete quellen | mehr themen
    fr: avec afp | avec reuters | (avec | source | sources | tous droits réservés | article publié | traduit par
    es: con información de | fuente | fuentes | todos los derechos | traducción | editado por
    it: fonte | fonti | tutti i diritti | riproduzione riservata | traduzione
    pt: com informações | fonte | fontes | todos os direitos | com agência
    nl: bron | bronnen | alle rechten | met medewerking
    pl: źródło | źródła | opracowanie | oprac | wszelkie prawa | autor
    sv, no, da, fi: källa | källor | kilde | kilder | lähde | lähteet
    cs: zdroj | zdroje | všechna práva | autor
    ru, uk: источник | источники | джерело | джерела | автор | редактор
    tr, ja, zh: kaynak | editör | 出典 | 参考 | 责任编辑 | 来源 | 編集
  `),
};
