import { RadioGroup } from '@/components/form/RadioGroup';
import { TextField } from '@/components/form/TextField';
import { useT } from '@/i18n';
import { fieldId } from '../faults';

export type Mode = 'correct' | 'change';

interface ChangeModeProps {
  mode: Mode;
  effectiveFrom: string;
  error?: string;
  onMode: (mode: Mode) => void;
  onEffectiveFrom: (date: string) => void;
}

/** Was it wrong, or has it become different? The two keep history apart. */
export function ChangeMode({ mode, effectiveFrom, error, onMode, onEffectiveFrom }: ChangeModeProps) {
  const t = useT();
  return (
    <>
      <RadioGroup
        name="endringstype"
        legend={t('mode.legend')}
        value={mode}
        onChange={onMode}
        choices={[
          { value: 'correct', label: t('mode.correct'), hint: t('mode.correctHint') },
          { value: 'change', label: t('mode.change'), hint: t('mode.changeHint') },
        ]}
      />
      {mode === 'change' && (
        <TextField
          id={fieldId('effectiveFrom')}
          type="date"
          label={t('mode.effectiveFrom')}
          value={effectiveFrom}
          error={error}
          onChange={onEffectiveFrom}
          required
        />
      )}
    </>
  );
}
