import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';

import { useT } from '@/i18n';
import styles from './CodeBlock.module.css';

interface CodeBlockProps {
  label: string;
  children: string;
  /** With a button that copies it. */
  copies?: boolean;
  /** For running text rather than code: lines are broken where the screen ends. */
  wraps?: boolean;
  /** What else can be done with it, before the button that copies. */
  actions?: ReactNode;
}

/** An example to copy; reachable by keyboard, since a long line scrolls. */
export function CodeBlock({ label, children, copies = false, wraps = false, actions }: CodeBlockProps) {
  const id = useId();
  return (
    <figure className={styles.figure}>
      <figcaption id={id}>{label}</figcaption>
      <pre tabIndex={0} role="region" aria-labelledby={id} className={wraps ? styles.wraps : undefined}>
        <code>{children}</code>
      </pre>
      {(actions || copies) && (
        <div className={styles.actions}>
          {actions}
          {copies && <CopyButton text={children} what={label} />}
        </div>
      )}
    </figure>
  );
}

function CopyButton({ text, what }: { text: string; what: string }) {
  const t = useT();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <>
      <Button data-size="sm" variant="tertiary" onClick={() => void copy()}>
        {t('code.copy')}
        <span className="visually-hidden"> {what}</span>
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome && t(`code.${outcome}`)}
      </span>
    </>
  );
}
