/** The member's choice, else the visitor's cookie, else the browser's first known language, else the first of ours. */
export function chooseLocale(
  known: readonly string[],
  wishes: { member: string | null; cookie: string | null; acceptLanguage: string | null },
): string {
  const fallback = known[0] ?? 'en'
  for (const wish of [wishes.member, wishes.cookie]) if (wish && known.includes(wish)) return wish
  const offered = (wishes.acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => parameter.trim().match(/^q=([\d.]+)$/)?.[1]).find(Boolean)
      return { language: tag.toLowerCase().split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return offered.find((wish) => known.includes(wish.language))?.language ?? fallback
}
