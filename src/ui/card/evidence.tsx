// The evidence behind a record: the first piece shown, the others on demand. Addresses come from packs, so only http
// and https become links, and these carry neither referrer nor opener.

import { useState } from 'preact/hooks';
import type { Evidence as Item } from '../../engine/note';
import { Icon } from '../icons';
import { fullDate, type PlainKey, plural, t } from '../text';

const KINDS: Record<NonNullable<Item['kind']>, PlainKey> = {
  primary: 'evidencePrimary',
  record: 'evidenceRecord',
  report: 'evidenceReport',
  analysis: 'evidenceAnalysis',
};

export function EvidenceList({ evidence }: { readonly evidence: readonly Item[] }) {
  const [all, setAll] = useState(false);
  const [first, second] = evidence;
  if (!first) return null;
  const shown = all ? evidence : [first];
  return (
    <section class="card-evidence">
      <h3 class="label">{t('cardEvidence')}</h3>
      <ul>
        {shown.map((item) => (
          <EvidenceItem key={item.url} item={item} />
        ))}
      </ul>
      {second && !all && (
        <button type="button" class="link meta" onClick={() => setAll(true)}>
          {plural('cardMoreEvidence', evidence.length - 1, { publisher: publisherAndDate(second) })}
        </button>
      )}
    </section>
  );
}

function EvidenceItem({ item }: { readonly item: Item }) {
  const kind = item.kind && t(KINDS[item.kind]);
  return (
    <li>
      <OutLink url={item.url} icon>
        {item.title}
      </OutLink>
      <p class="meta">
        {publisherAndDate(item)}
        {kind && ` · ${kind}`}
        {item.archived && isWeb(item.archived) && (
          <>
            {' · '}
            <OutLink url={item.archived}>{t('cardArchivedCopy')}</OutLink>
          </>
        )}
      </p>
    </li>
  );
}

function publisherAndDate({ publisher, published }: Item): string {
  return published ? `${publisher}, ${fullDate(published)}` : publisher;
}

interface OutLinkProps {
  readonly url: string;
  readonly icon?: boolean;
  readonly children: string;
}

/** A link off the page, in a new tab; plain text when the address is not one of the web. */
export function OutLink({ url, icon, children }: OutLinkProps) {
  if (!isWeb(url)) return <bdi>{children}</bdi>;
  return (
    <a class={icon ? 'out' : undefined} href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      {icon && <Icon name="leave" mirrored />}
      <span class="hidden-text"> ({t('cardLinkOpensTab')})</span>
    </a>
  );
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
