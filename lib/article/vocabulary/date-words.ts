/** Words that stand beside a date in a line that is nothing else. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  `
  published updated posted last modified on at date written added first created edited revised reviewed
  am pm et est edt gmt utc bst cst cdt pst pdt ist cet cest utc a m p min mins minute minutes read reading time hour hours ago day days
  week weeks month months year years today yesterday of the st nd rd th by
  uhr stand vom am um den veröffentlicht aktualisiert erstellt zuletzt geändert lesezeit lesedauer minuten vor stunden tagen heute gestern
  publié mis à jour le a la par modifié lecture de temps h il y aujourd hui
  publicado actualizado el las los hace minutos horas días lectura tiempo de hoy ayer actualización creado h
  pubblicato aggiornato il alle ore minuti di lettura fa oggi
  atualizado em às há dias leitura minutos hoje
  gepubliceerd bijgewerkt op om geleden leestijd uur
  opublikowano aktualizacja dodano data publikacji publikacja dnia godz r czytania czas temu dzisiaj wczoraj
  publicerad uppdaterad publisert oppdatert publiceret opdateret kl klo julkaistu päivitetty sidst sist
  vydáno aktualizováno publikováno dnes včera před
  опубликовано обновлено дата г в сегодня вчера назад опубліковано оновлено р о
  yayınlanma güncelleme tarihi saat giriş son
  年 月 日 時 分 更新 公開 掲載 配信 发布 时间 于
  `
    .trim()
    .split(/\s+/),
);
