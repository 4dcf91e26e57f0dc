/** How much one line of an archive may hold. What is longer is reported with its line and left out. */
export const ARCHIVE_LIMITS = {
  lineBytes: 1_000_000,
  bodyCharacters: 50_000,
  /** HTML says the same in more characters; the Markdown made from it is held to `bodyCharacters`. */
  bodyHtmlCharacters: 200_000,
  titleCharacters: 300,
  nameCharacters: 100,
  /** As in the forms for accounts. */
  usernameCharacters: 30,
  purposeCharacters: 2_000,
  descriptionCharacters: 2_000,
  aboutCharacters: 20_000,
  interestsCharacters: 500,
  placeCharacters: 200,
  reactionKindCharacters: 32,
} as const
