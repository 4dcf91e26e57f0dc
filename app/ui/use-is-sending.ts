import { useNavigation } from 'react-router'

/** Whether the form that posts to `path` is on its way. */
export function useIsSending(path: string): boolean {
  const navigation = useNavigation()
  return navigation.state !== 'idle' && navigation.formAction?.split('?')[0] === path
}
