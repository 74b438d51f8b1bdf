'use client';
/**
 * A field with a list of suggestions (ARIA Authoring Practices: combobox with list autocomplete).
 * The list lies in the top layer, so that neither a table cell nor a dialog cuts it off.
 */
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from '#app/_components/pickers/combobox.module.css';
import { fields as words } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';

export interface ComboboxOption {
  id: string;
  label: string;
  /** More about it, under the label. */
  detail?: ReactNode;
  /** To the right: the kind, or a mark. */
  aside?: ReactNode;
  selected?: boolean;
}

export interface ComboboxProperties {
  options: readonly ComboboxOption[];
  text: string;
  onText: (text: string) => void;
  onChoose: (id: string) => void;
  loading?: boolean;
  /** Said when there is nothing to choose from. */
  empty?: string;
  id?: string;
  label?: string;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  required?: boolean | undefined;
  placeholder?: string;
  autoFocus?: boolean;
  compact?: boolean;
  onOpen?: () => void;
  onClose?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function Combobox(properties: ComboboxProperties) {
  const { options, text, onText, onChoose, loading, empty, compact } = properties;
  const t = useText();
  const ownId = useId();
  const id = properties.id ?? ownId;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const shownOptions = open ? options : [];
  const current = Math.min(active, shownOptions.length - 1);

  const { autoFocus } = properties;
  // The browser does not see to it where the server drew the field.
  useEffect(() => {
    if (!autoFocus) return;
    // A dialog that opens around the field looks for the attribute, which React does not write.
    input.current?.setAttribute('autofocus', '');
    input.current?.focus();
  }, [autoFocus]);

  const place = useCallback(() => {
    const box = input.current?.getBoundingClientRect();
    const list = popup.current;
    if (!box || !list) return;
    const below = window.innerHeight - box.bottom;
    const height = Math.min(list.scrollHeight, 360);
    const above = below < height + 16 && box.top > below;
    const width = Math.min(Math.max(box.width, 260), window.innerWidth - 16);
    list.style.inlineSize = `${width}px`;
    list.style.maxBlockSize = `${Math.min(360, (above ? box.top : below) - 12)}px`;
    list.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - width - 8))}px`;
    list.style.top = above ? 'auto' : `${box.bottom + 4}px`;
    list.style.bottom = above ? `${window.innerHeight - box.top + 4}px` : 'auto';
  }, []);

  useLayoutEffect(() => {
    const list = popup.current;
    if (!list) return;
    if (open && !list.matches(':popover-open')) list.showPopover();
    if (!open && list.matches(':popover-open')) list.hidePopover();
    if (open) place();
  });
  useEffect(() => {
    if (!open) return;
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [open, place]);
  useEffect(() => {
    if (open) document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, current, id]);

  const show = () => {
    if (open) return;
    setOpen(true);
    properties.onOpen?.();
  };
  const hide = () => {
    if (!open) return;
    setOpen(false);
    properties.onClose?.();
  };
  const choose = (chosen: string) => {
    onChoose(chosen);
    setActive(0);
    setOpen(false);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      event.stopPropagation();
      if (!open) show();
      else setActive(Math.max(0, Math.min(options.length - 1, current + step)));
      return;
    }
    const option = shownOptions[current];
    if (event.key === 'Enter' && open && option) {
      event.preventDefault();
      event.stopPropagation();
      choose(option.id);
      return;
    }
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      hide();
      return;
    }
    properties.onKeyDown?.(event);
  };

  return (
    <div className={styles.combobox}>
      <input
        ref={input}
        id={id}
        className={compact ? styles.compact : 'ds-input'}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={properties.label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && shownOptions[current] ? `${id}-${current}` : undefined}
        aria-describedby={properties.describedBy}
        aria-invalid={properties.invalid || undefined}
        aria-required={properties.required || undefined}
        placeholder={properties.placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setActive(0);
          show();
        }}
        onClick={show}
        onBlur={hide}
        onKeyDown={keys}
      />
      <div ref={popup} popover="manual" className={styles.popup}>
        <div id={`${id}-list`} role="listbox" aria-label={properties.label ?? t(words.choose)}>
          {shownOptions.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works from the field, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option.id)}
            >
              <span className={styles.label}>
                {option.label}
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </span>
              {option.aside && <span className={styles.aside}>{option.aside}</span>}
            </div>
          ))}
        </div>
        {open && options.length === 0 && (
          <p className={styles.empty} role="status">
            {loading ? t(words.loading) : (empty ?? t(words.typeToSearch))}
          </p>
        )}
      </div>
    </div>
  );
}
