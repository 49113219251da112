// The full decision about a page that has been surveyed.
import type { Form, Kind } from '../engine/article';
import type { Draft } from './body/draft';
import type { Facts } from './metadata/facts';
import type { Title } from './metadata/title';
import type { Survey } from './survey';

export interface Evidence {
  readonly survey: Survey;
  readonly facts: Facts;
  readonly draft: Draft;
  readonly title: Title;
  readonly url?: string;
  readonly byline?: string;
  readonly published?: string;
}

export interface Decision {
  readonly detected: boolean;
  readonly kind: Kind;
  readonly kindReason?: string;
  readonly form: Form;
}

export function detectArticle({ draft }: Evidence): Decision {
  return { detected: draft.keep.filter(Boolean).length > 3, kind: 'news', form: 'article' };
}
