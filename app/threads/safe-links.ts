import { MARKDOWN_LIMITS } from './markdown-limits.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these inside addresses, so no address may hold them
const FORBIDDEN_CHARACTERS = /[\u0000-\u0020\u007f-\u00a0\\<>"`{}|^\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/
const WEB_ADDRESS = /^https?:\/\/[^/?#]/i
const MAIL_ADDRESS = /^mailto:[^/?#]/i
const LOCAL_PATH = /^\/(?!\/)/
const FRAGMENT = /^#./
const UPLOAD_PATH = /^\/uploads\/[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/
const UPLOAD_SIZE = /^([1-9]\d{0,3})x([1-9]\d{0,3})$/

/** An address a member may link to: http, https, mailto, a path of this site or a place on the page. Nothing else. */
export function isSafeLink(address: string): boolean {
  if (address.length > MARKDOWN_LIMITS.maxLinkCharacters || FORBIDDEN_CHARACTERS.test(address)) return false
  return WEB_ADDRESS.test(address) || MAIL_ADDRESS.test(address) || LOCAL_PATH.test(address) || FRAGMENT.test(address)
}

export type UploadedImage = { src: string; width?: number; height?: number }

/**
 * An image of this site. `/uploads/a.webp#640x480` carries the size in pixels, so that the page does not move when it
 * loads. Everything else is undefined: a foreign image would tell its host who reads.
 */
export function uploadedImage(address: string): UploadedImage | undefined {
  const [src = '', size = ''] = address.split('#', 2)
  if (src.length > MARKDOWN_LIMITS.maxLinkCharacters || !UPLOAD_PATH.test(src)) return undefined
  const match = UPLOAD_SIZE.exec(size)
  return match ? { src, width: Number(match[1]), height: Number(match[2]) } : { src }
}
