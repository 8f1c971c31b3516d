import { TEXT_SIZES, type TextSize } from '../../styles/text-size.ts'
import { SegmentedChoice } from '../fields/segmented-choice.tsx'

export interface TextSizeSwitchProps {
  readonly value: TextSize
  readonly onChange: (size: TextSize) => void
}

/** 文字 標準・大・特大. */
export function TextSizeSwitch({ value, onChange }: TextSizeSwitchProps) {
  return (
    <div className="text-size-switch">
      <SegmentedChoice
        label="文字の大きさ"
        labelShown={false}
        options={TEXT_SIZES}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
