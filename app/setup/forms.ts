import * as v from 'valibot'
import { displayNameField, emailField, newPasswordField, usernameField } from '#app/accounts/forms.ts'
import {
  CATEGORY_AUDIENCES,
  CATEGORY_LIMITS,
  isCategoryLineShort,
  parseCategoryLines,
} from '#app/community/category.ts'
import { communityFields } from '#app/community/forms.ts'
import { singleLine } from '#app/kernel/text.ts'

const text = () => v.optional(v.string('required'), '')

/** One room for staff is added to these. */
const FIRST_CATEGORIES = CATEGORY_LIMITS.count - 1
const LONGEST_TEXT = FIRST_CATEGORIES * (CATEGORY_LIMITS.name + CATEGORY_LIMITS.description)

const categoryLines = v.pipe(
  text(),
  v.maxLength(LONGEST_TEXT, 'too-long'),
  v.transform(parseCategoryLines),
  v.minLength(1, 'no-category'),
  v.maxLength(FIRST_CATEGORIES, 'too-many-categories'),
  v.check((lines) => lines.every(isCategoryLineShort), 'long-category'),
)

export const setupForm = v.object({
  ...communityFields,
  categories: categoryLines,
  displayName: displayNameField,
  username: usernameField,
  email: emailField,
  password: newPasswordField,
  setupCode: v.pipe(text(), v.trim(), v.maxLength(100, 'wrong-code')),
})

/** The panel chooses, or four weeks, or a quarter. */
export const INSIGHTS_WINDOWS = ['auto', '28', '91'] as const

export const communityForm = v.object({
  ...communityFields,
  insightsWindow: v.picklist(INSIGHTS_WINDOWS, 'bad-choice'),
})

export const categoryForm = v.object({
  name: v.pipe(text(), v.transform(singleLine), v.nonEmpty('required'), v.maxLength(CATEGORY_LIMITS.name, 'too-long')),
  description: v.pipe(text(), v.transform(singleLine), v.maxLength(CATEGORY_LIMITS.description, 'too-long')),
  audience: v.picklist(CATEGORY_AUDIENCES, 'bad-choice'),
})

export const moveForm = v.object({ direction: v.picklist(['up', 'down'], 'bad-choice') })
