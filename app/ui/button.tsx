import type { ButtonHTMLAttributes } from 'react'
import { Link, type LinkProps } from 'react-router'

type Tone = 'primary' | 'quiet' | 'danger' | 'plain'

const BASE =
  'inline-flex items-center justify-center gap-2 min-h-11 rounded-control text-[15px] font-semibold cursor-pointer disabled:opacity-60 disabled:cursor-wait'

const TONES: Record<Tone, string> = {
  primary: 'px-4.5 bg-accent text-accent-ink',
  quiet: 'px-4.5 border border-control/50 text-accent bg-transparent',
  danger: 'px-4.5 border border-danger text-danger bg-transparent',
  plain: 'px-1 font-normal text-ink-soft hover:text-accent hover:underline underline-offset-3',
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: Tone; isPending?: boolean }

/** Says what happens. While its form is on the way it is disabled, so that nothing is sent twice. */
export function Button({ tone = 'primary', isPending = false, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      disabled={isPending}
      aria-busy={isPending || undefined}
      className={`${BASE} ${TONES[tone]} ${className}`}
      {...rest}
    />
  )
}

export function ButtonLink({ tone = 'primary', className = '', ...rest }: LinkProps & { tone?: Tone }) {
  return <Link className={`${BASE} no-underline ${TONES[tone]} ${className}`} {...rest} />
}
