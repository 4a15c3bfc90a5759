import { type ComponentType, useEffect, useState } from 'react'

/** How long until what could not be loaded is tried again, in milliseconds. */
const again = 2_000

/**
 * A part that is loaded when it is first shown; nothing stands in its place until then. Where the service is away, it is tried again: the rest
 * of the page stays.
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props>>()
    useEffect(() => {
      let timer: ReturnType<typeof setTimeout>
      let gone = false
      const attempt = () =>
        load().then(
          loaded => gone || setPart(() => loaded.default),
          () => {
            if (!gone) timer = setTimeout(attempt, again)
          },
        )
      void attempt()
      return () => {
        gone = true
        clearTimeout(timer)
      }
    }, [])
    return Part ? <Part {...props} /> : null
  }
}
