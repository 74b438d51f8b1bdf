/** What is said about a cell that could not be read, or was read in a way its writer should see. */
import type { Text } from '#model/text';

export const valueTexts = {
  formula_error: {
    nb: 'Formelen i cellen gir feilen {value}. Rett formelen, eller skriv verdien.',
    nn: 'Formelen i cella gir feilen {value}. Rett formelen, eller skriv verdien.',
    en: 'The formula in the cell gives the error {value}. Correct the formula, or write the value.',
  },
  read_as_empty: {
    nb: '«{value}» er lest som ikke oppgitt.',
    nn: '«{value}» er lese som ikkje oppgitt.',
    en: '“{value}” is read as not given.',
  },
  bad_number: {
    nb: '«{value}» er ikke et tall. Skriv {label} som et tall, eller la cellen stå tom.',
    nn: '«{value}» er ikkje eit tal. Skriv {label} som eit tal, eller lat cella stå tom.',
    en: '“{value}” is not a number. Write {label} as a number, or leave the cell empty.',
  },
  approximate_number: {
    nb: '«{value}» er omtrentlig. Skriv {proposal} hvis det er tallet som skal stå, eller la cellen stå tom.',
    nn: '«{value}» er omtrentleg. Skriv {proposal} om det er talet som skal stå, eller lat cella stå tom.',
    en: '“{value}” is approximate. Write {proposal} if that is the number to keep, or leave the cell empty.',
  },
  ambiguous_number: {
    nb: '«{value}» kan leses som {one} eller {other}. Skriv tallet uten skilletegn for tusen.',
    nn: '«{value}» kan lesast som {one} eller {other}. Skriv talet utan skiljeteikn for tusen.',
    en: '“{value}” may be read as {one} or {other}. Write the number without a thousands separator.',
  },
  not_whole: {
    nb: '«{value}» er ikke et helt tall. Skriv {label} uten desimaler.',
    nn: '«{value}» er ikkje eit heilt tal. Skriv {label} utan desimalar.',
    en: '“{value}” is not a whole number. Write {label} without decimals.',
  },
  other_currency: {
    nb: '«{value}» er ikke i norske kroner. Regn om, og skriv beløpet i kroner.',
    nn: '«{value}» er ikkje i norske kroner. Rekn om, og skriv beløpet i kroner.',
    en: '“{value}” is not in Norwegian kroner. Convert it, and write the amount in kroner.',
  },
  rounded: {
    nb: '«{value}» er rundet av til {proposal}: beløp har to desimaler.',
    nn: '«{value}» er runda av til {proposal}: beløp har to desimalar.',
    en: '“{value}” is rounded to {proposal}: amounts have two decimals.',
  },
  bad_date: {
    nb: '«{value}» er ikke en dato. Skriv dag, måned og år, for eksempel 17.02.2026, eller la cellen stå tom.',
    nn: '«{value}» er ikkje ein dato. Skriv dag, månad og år, til dømes 17.02.2026, eller lat cella stå tom.',
    en: '“{value}” is not a date. Write day, month and year, such as 17.02.2026, or leave the cell empty.',
  },
  no_such_date: {
    nb: 'Datoen {value} finnes ikke. Sjekk dag og måned, eller la cellen stå tom.',
    nn: 'Datoen {value} finst ikkje. Sjekk dag og månad, eller lat cella stå tom.',
    en: 'The date {value} does not exist. Check the day and month, or leave the cell empty.',
  },
  date_read_as: {
    nb: '«{value}» er lest som {proposal}. Skriv hele datoen hvis det er en annen dag.',
    nn: '«{value}» er lese som {proposal}. Skriv heile datoen om det er ein annan dag.',
    en: '“{value}” is read as {proposal}. Write the whole date if it is another day.',
  },
  bad_flag: {
    nb: '«{value}» er verken ja eller nei. Skriv Ja eller Nei, eller la cellen stå tom.',
    nn: '«{value}» er verken ja eller nei. Skriv Ja eller Nei, eller lat cella stå tom.',
    en: '“{value}” is neither yes nor no. Write Yes or No, or leave the cell empty.',
  },
  rest_not_read: {
    nb: 'Av «{value}» er {read} lest, men ikke «{rest}». Skriv det i et annet felt hvis det skal være med.',
    nn: 'Av «{value}» er {read} lese, men ikkje «{rest}». Skriv det i eit anna felt om det skal vere med.',
    en: 'Of “{value}”, {read} was read, but not “{rest}”. Write it in another field if it is to be kept.',
  },
  read_as_several: {
    nb: '«{value}» er lest som {count} navn, delt ved komma.',
    nn: '«{value}» er lese som {count} namn, delte ved komma.',
    en: '“{value}” was read as {count} names, parted by commas.',
  },
  part_read_as: {
    nb: 'Av «{value}» er «{part}» lest som {other}.',
    nn: 'Av «{value}» er «{part}» lese som {other}.',
    en: 'Of “{value}”, “{part}” was read as {other}.',
  },
  rest_read_as: {
    nb: 'Av «{value}» er også «{rest}» lest, som Ja i {other}.',
    nn: 'Av «{value}» er òg «{rest}» lese, som Ja i {other}.',
    en: 'Of “{value}”, “{rest}” was read too, as Yes in {other}.',
  },
  bad_scale: {
    nb: '«{value}» er ikke et trinn i {label}. Skriv et helt tall fra 1 til {count}: {options}.',
    nn: '«{value}» er ikkje eit steg i {label}. Skriv eit heilt tal frå 1 til {count}: {options}.',
    en: '“{value}” is not a step of {label}. Write a whole number from 1 to {count}: {options}.',
  },
  unknown_option: {
    nb: '«{value}» er ikke et valg i {label}. Velg blant: {options}.',
    nn: '«{value}» er ikkje eit val i {label}. Vel blant: {options}.',
    en: '“{value}” is not an option of {label}. Choose among: {options}.',
  },
  unknown_term: {
    nb: '«{value}» finnes ikke i listen for {label}. Velg blant: {options}. En administrator kan legge til flere.',
    nn: '«{value}» finst ikkje i lista for {label}. Vel blant: {options}. Ein administrator kan leggje til fleire.',
    en: '“{value}” is not in the list for {label}. Choose among: {options}. An administrator can add more.',
  },
  ambiguous_option: {
    nb: '«{value}» kan være flere valg i {label}: {options}. Skriv hele navnet på det du mener.',
    nn: '«{value}» kan vere fleire val i {label}: {options}. Skriv heile namnet på det du meiner.',
    en: '“{value}” may be several options of {label}: {options}. Write the whole name of the one you mean.',
  },
  shortened: {
    nb: 'Teksten er kortet av da filen ble laget, og blir ikke importert.',
    nn: 'Teksten vart korta av då fila vart laga, og blir ikkje importert.',
    en: 'The text was cut short when the file was made, and is not imported.',
  },
} as const satisfies Record<string, Text>;
