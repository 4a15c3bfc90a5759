import {
  BookOpen,
  Building2,
  CalendarDays,
  FileText,
  FolderKanban,
  Hash,
  Landmark,
  type LucideIcon,
  MapPin,
  Flag,
  Quote,
  User,
} from 'lucide-react'
import { texts } from '../texts/texts.ts'

/** The icon of each type of thing; its colour is the class of the same name (tokens.css). */
const icons: Record<string, LucideIcon> = {
  person: User,
  country: Flag,
  organization: Building2,
  office: Landmark,
  event: CalendarDays,
  document: FileText,
  topic: Hash,
  project: FolderKanban,
  place: MapPin,
  source: BookOpen,
}

/** The icon of a type of thing, told to a screen reader by its name. */
export function KindIcon({ type }: { type: string }) {
  const Icon = icons[type.toLowerCase()] ?? Quote
  return (
    <span className={`icon of-${type.toLowerCase()}`}>
      <Icon size="1em" aria-label={texts.value(type)} role="img" />
    </span>
  )
}

/** What kind of thing it is, in a word, with its icon where the word is a type of thing. */
export function Kind({ children }: { children: string }) {
  const Icon = icons[children.toLowerCase()]
  return (
    <span className={`kind of-${children.toLowerCase()}`}>
      {Icon && <Icon size="1em" aria-hidden />}
      {texts.value(children)}
    </span>
  )
}
