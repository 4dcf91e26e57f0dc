/** How much one post may ask of the renderer. Forms refuse beyond these; the renderer holds them whatever comes. */
export const MARKDOWN_LIMITS = {
  /** A longer source is refused upstream (422); `renderMarkdown` itself throws `MarkdownTooLongError`. */
  maxSourceCharacters: 50_000,
  /** Blocks or inlines inside one another; what lies deeper is shown as plain text. */
  maxNesting: 20,
  /** Highlighted per post, in all its fences together; further code is shown plain. Some grammars are quadratic. */
  maxHighlightedCharacters: 8_000,
  /** A fence with a longer line is data rather than code, and the slowest input for most grammars. */
  maxHighlightedLineCharacters: 300,
  /** Different people one post can mention. */
  maxMentions: 20,
  maxTableColumns: 40,
  /** All tables of a post together; the table that would exceed this is shown as text. */
  maxTableCells: 4_000,
  /** Numbered references to footnotes, and footnotes. */
  maxFootnoteReferences: 200,
  /** A single address; longer ones are shown as text. */
  maxLinkCharacters: 2_000,
  /** All addresses and link titles of a post together, so that one definition used a thousand times stays small. */
  maxLinkCharactersPerPost: 200_000,
  /** Shorter than a sentence or two reads badly in a list, longer crowds it. */
  excerptCharacters: 200,
} as const
