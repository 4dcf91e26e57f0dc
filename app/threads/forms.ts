import * as v from 'valibot'
import { singleLine } from '#app/kernel/text.ts'
import { MARKDOWN_LIMITS } from './markdown-limits.ts'
import { REACTION_KINDS } from './reaction.ts'

export const TITLE_MIN_CHARACTERS = 3
export const TITLE_MAX_CHARACTERS = 140
export const BODY_MAX_CHARACTERS = MARKDOWN_LIMITS.maxSourceCharacters
export const REASON_MIN_CHARACTERS = 3
export const REASON_MAX_CHARACTERS = 500
const ID_MAX_CHARACTERS = 64

const title = v.pipe(
  v.string('required'),
  v.transform(singleLine),
  v.nonEmpty('required'),
  v.minLength(TITLE_MIN_CHARACTERS, 'too-short'),
  v.maxLength(TITLE_MAX_CHARACTERS, 'too-long'),
)

/** Browsers send line ends as CRLF; what is kept and counted has LF. White space at the end says nothing. */
const body = v.pipe(
  v.string('required'),
  v.transform((text) => text.replace(/\r\n?/g, '\n').replace(/\0/g, '').trimEnd()),
  v.check((text) => text.trim() !== '', 'required'),
  v.maxLength(BODY_MAX_CHARACTERS, 'too-long'),
)

/** Why a moderator acts: it stands in the log for all the staff to read. */
export const reason = v.pipe(
  v.string('required'),
  v.transform(singleLine),
  v.nonEmpty('required'),
  v.minLength(REASON_MIN_CHARACTERS, 'too-short'),
  v.maxLength(REASON_MAX_CHARACTERS, 'too-long'),
)

const id = v.pipe(v.string('required'), v.nonEmpty('required'), v.maxLength(ID_MAX_CHARACTERS, 'bad-choice'))

/** Every writing form has a second button that shows what the text will look like. */
const intent = v.optional(v.picklist(['post', 'preview'], 'bad-choice'), 'post')

export const newThreadForm = v.object({ title, body, categoryId: id, intent })

/** An empty `replyToId` answers the whole thread. */
export const replyForm = v.object({
  body,
  replyToId: v.optional(v.pipe(v.string(), v.maxLength(ID_MAX_CHARACTERS, 'bad-reply-target')), ''),
  intent,
})

/** `seenEditedAt`: the edit the form was made from, in milliseconds, or 0 for a post never edited. */
export const editForm = v.object({
  body,
  title: v.optional(title),
  reason: v.optional(reason),
  seenEditedAt: v.pipe(v.string('bad-choice'), v.regex(/^\d{1,15}$/, 'bad-choice'), v.transform(Number)),
  intent,
})

export const deletionForm = v.object({ intent: v.picklist(['delete', 'restore'], 'bad-choice') })

const kind = v.picklist(REACTION_KINDS, 'bad-choice')

/** One button a reaction: its name says whether it adds or removes, its value which. */
export const reactionForm = v.union([v.object({ add: kind }), v.object({ remove: kind })], 'bad-choice')
