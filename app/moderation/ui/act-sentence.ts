import { m } from '#app/messages/compiled/messages.js'

/** What was done, in the reader's language. A kind this version does not know is shown by its name. */
const SENTENCES: Record<string, () => string> = {
  'lock-thread': () => m.moderation_did_lock(),
  'unlock-thread': () => m.moderation_did_unlock(),
  'pin-thread': () => m.moderation_did_pin(),
  'unpin-thread': () => m.moderation_did_unpin(),
  'hide-post': () => m.moderation_did_hide_post(),
  'restore-post': () => m.moderation_did_restore_post(),
  'hide-thread': () => m.moderation_did_hide_thread(),
  'restore-thread': () => m.moderation_did_restore_thread(),
  'edit-post': () => m.moderation_did_edit_post(),
  'admit-member': () => m.moderation_did_admit(),
  'refuse-member': () => m.moderation_did_refuse(),
  'make-owner': () => m.moderation_did_make_owner(),
  'make-moderator': () => m.moderation_did_make_moderator(),
  'make-member': () => m.moderation_did_make_member(),
  'make-claim-link': () => m.moderation_did_claim_link(),
}

export const actSentence = (kind: string): string => SENTENCES[kind]?.() ?? kind
