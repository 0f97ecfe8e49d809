import { setupI18n } from '@lingui/core';
import type { Catalogue } from './compileCatalogue.ts';
import { type Formats, formatsIn } from './Formats.ts';
import type { MessageId } from './MessageId.ts';

/** What a message's arguments are filled with. */
type MessageValues = Readonly<Record<string, string | number>>;

/** A language's tag (`en`, `zh-CN`) and its messages. */
export interface Language {
  readonly locale: string;
  readonly catalogue: Catalogue;
}

/** The interface's words and numbers in the language of the moment; `Id` are the ids of its messages. */
export interface Texts<Id extends string = MessageId> extends Formats {
  /** The language's tag, for `lang` and for `Intl`. */
  readonly locale: string;
  /** Words a message. */
  t(id: Id, values?: MessageValues): string;
  /** Changes the language at once and tells every listener. */
  switchTo(language: Language): void;
  /** Calls back after each change of language, until the returned function is called. */
  onChange(listener: () => void): () => void;
}

export function createTexts<Id extends string = MessageId>(language: Language): Texts<Id> {
  const { locale, catalogue } = language;
  const i18n = setupI18n({ locale, messages: { [locale]: { ...catalogue } } });
  return {
    get locale() {
      return i18n.locale;
    },
    t: (id, values) => i18n.t(id, values),
    switchTo: ({ locale, catalogue }) =>
      i18n.loadAndActivate({ locale, messages: { ...catalogue } }),
    onChange: (listener) => i18n.on('change', listener),
    ...formatsIn(() => i18n.locale),
  };
}
