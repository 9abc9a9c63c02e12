/** A text field whose value is taken when it is left or Enter is pressed, and only where it can be read. */
import { Field, Input, type InputProps, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useState } from 'react';

const useStyles = makeStyles({
  // An input asks for the room of twenty letters unless told that its box decides.
  input: { width: '100%' },
});

interface ValueFieldProps<T> {
  readonly label: string;
  readonly hint?: string;
  /** The text in force. */
  readonly value: string;
  /** The value of a text; null where it is none. */
  readonly read: (text: string) => T | null;
  /** What to say where the text can't be read. */
  readonly complaint: string;
  readonly onTake: (value: T) => void;
  readonly size?: InputProps['size'];
  readonly orientation?: 'horizontal' | 'vertical';
  readonly placeholder?: string;
}

export function ValueField<T>(props: ValueFieldProps<T>) {
  const { label, hint, value, read, complaint, onTake, size = 'small', orientation = 'vertical', placeholder } = props;
  const styles = useStyles();
  const [text, setText] = useState(value);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(value);
    setWrong(false);
  }, [value]);
  const take = () => {
    if (text === value) {
      setWrong(false);
      return;
    }
    const taken = read(text);
    setWrong(taken === null);
    if (taken !== null) onTake(taken);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey) take();
  };
  return (
    <Field
      label={label}
      size={size === 'large' ? 'large' : size}
      orientation={orientation}
      {...(isWrong ? { validationMessage: complaint, validationState: 'error' as const } : hint ? { hint } : {})}
    >
      <Input
        size={size}
        input={{ className: styles.input }}
        value={text}
        onChange={(_event, data) => setText(data.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
        {...(placeholder ? { placeholder } : {})}
      />
    </Field>
  );
}
