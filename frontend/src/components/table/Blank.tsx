import { useT } from '@/i18n';

/** A cell that no source tells anything for: a dash to the eye, the words to a screen reader. */
export function Blank() {
  const t = useT();
  return (
    <>
      <span aria-hidden="true" className="blank">
        –
      </span>
      <span className="visually-hidden">{t('notRegistered')}</span>
    </>
  );
}
