// Honest empty states: what was done, what is missing, and one thing to do.

import { useState } from 'preact/hooks';
import { troubleWhy } from '../foot/foot';
import { Icon, type IconName } from '../icons';
import { t } from '../text';
import type { PopupPage, PopupProps } from './state';

interface NothingProps {
  readonly page: Exclude<PopupPage, { kind: 'read' }>;
  readonly props: PopupProps;
}

export function NothingHere({ page, props }: NothingProps) {
  switch (page.kind) {
    case 'reading':
      return <Reading done={page.done} total={page.total} />;
    case 'not-article':
      return (
        <Empty icon="lines" title={t('popupNotArticle')} why={t('popupNotArticleWhy')}>
          <Do label={t('popupReadAnyway')} run={props.onReadAnyway} />
        </Empty>
      );
    case 'off':
      return <Empty icon="close" title={t('popupOff')} why={t('popupOffWhy')} />;
    case 'no-access':
      return (
        <Empty icon="key" title={t('popupNoAccess')} why={t('popupNoAccessWhy')}>
          <Do label={t('popupReadOnce')} run={props.onReadOnce} />
          <Do label={t('popupAllowSite')} run={props.onAllowSite} plain />
        </Empty>
      );
    case 'forbidden':
      return <Empty icon="close" title={t('popupForbidden')} why={t('popupForbiddenWhy')} />;
    case 'trouble': {
      const title = t(page.trouble.kind === 'slow' ? 'errorSlow' : 'errorFailed');
      return (
        <Empty icon="notice" title={title} why={troubleWhy(page.trouble)}>
          <Do label={t('tryAgain')} run={props.onRetry} />
          {page.details && props.onCopyDetails && (
            <CopyDetails details={page.details} copy={props.onCopyDetails} />
          )}
        </Empty>
      );
    }
  }
}

interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  readonly why?: string;
  readonly children?: preact.ComponentChildren;
}

/** A state without notes. */
export function Empty({ icon, title, why, children }: EmptyProps) {
  return (
    <section class="popup-empty">
      <span class="popup-empty-icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {why && <p>{why}</p>}
      {children && <div class="popup-do">{children}</div>}
    </section>
  );
}

interface DoProps {
  readonly label: string;
  readonly run: (() => void) | undefined;
  readonly plain?: boolean;
}

/** A thing to do; not drawn where it cannot be done. */
export function Do({ label, run, plain }: DoProps) {
  if (!run) return null;
  return (
    <button type="button" class={plain ? 'plain' : 'outlined'} onClick={run}>
      {label}
    </button>
  );
}

function Reading({ done = 0, total = 0 }: { readonly done?: number; readonly total?: number }) {
  const known = total > 0;
  return (
    <section class="popup-empty">
      <h2 aria-live="polite">{known ? t('reading', { done, total }) : t('readingStart')}</h2>
      <progress
        max={known ? total : undefined}
        value={known ? done : undefined}
        aria-label={t('readingStart')}
      />
    </section>
  );
}

function CopyDetails({
  details,
  copy,
}: {
  readonly details: string;
  copy(details: string): Promise<boolean>;
}) {
  const [told, setTold] = useState<string | undefined>();
  return (
    <button
      type="button"
      class="plain"
      onBlur={() => setTold(undefined)}
      onClick={async () => setTold(t((await copy(details)) ? 'actionCopied' : 'actionCopyFailed'))}
    >
      <span aria-live="polite">{told ?? t('copyDetails')}</span>
    </button>
  );
}
