/** What is said about rows, columns and references while an import is planned. */
import type { Text } from '#model/text';

export const planTexts = {
  title_row: {
    nb: 'Raden står over overskriftene og er ikke tatt med: «{value}».',
    nn: 'Rada står over overskriftene og er ikkje teken med: «{value}».',
    en: 'The row stands above the headings and is not included: “{value}”.',
  },
  total_row: {
    nb: 'Raden er en sum («{value}») og er ikke tatt med.',
    nn: 'Rada er ein sum («{value}») og er ikkje teken med.',
    en: 'The row is a total (“{value}”) and is not included.',
  },
  repeated_header: {
    nb: 'Raden gjentar overskriftene og er ikke tatt med.',
    nn: 'Rada tek opp att overskriftene og er ikkje teken med.',
    en: 'The row repeats the headings and is not included.',
  },
  subheading_row: {
    nb: 'Raden er en mellomtittel («{value}») og er ikke tatt med.',
    nn: 'Rada er ein mellomtittel («{value}») og er ikkje teken med.',
    en: 'The row is a subheading (“{value}”) and is not included.',
  },
  footer_row: {
    nb: 'Raden er en merknad om arket («{value}») og er ikke tatt med.',
    nn: 'Rada er ein merknad om arket («{value}») og er ikkje teken med.',
    en: 'The row is a note about the sheet (“{value}”) and is not included.',
  },
  other_table: {
    nb: 'Her begynner en tabell til, og den er ikke tatt med: overskriftene «{value}» …, og rader under dem: {count}. Flytt den til et eget ark, og importer filen på nytt.',
    nn: 'Her byrjar ein tabell til, og han er ikkje teken med: overskriftene «{value}» …, og rader under dei: {count}. Flytt han til eit eige ark, og importer fila på nytt.',
    en: 'Another table begins here and is not included: the headings “{value}” …, and rows below them: {count}. Move it to a sheet of its own, and import the file again.',
  },
  no_name_column: {
    nb: 'Ingen kolonne er koblet til {label}, som alle rader må ha. Velg kolonnen som har det.',
    nn: 'Ingen kolonne er kopla til {label}, som alle rader må ha. Vel kolonnen som har det.',
    en: 'No column is matched with {label}, which every row must have. Choose the column that has it.',
  },
  names_made: {
    nb: 'Ingen kolonne er koblet til {label}. Radene blir kalt opp etter det de gjelder.',
    nn: 'Ingen kolonne er kopla til {label}. Radene blir kalla opp etter det dei gjeld.',
    en: 'No column is matched with {label}. The rows are called after what they concern.',
  },
  no_rows: {
    nb: 'Arket «{value}» har overskrifter, men ingen rader under dem. Fyll ut radene, og importer filen på nytt.',
    nn: 'Arket «{value}» har overskrifter, men ingen rader under dei. Fyll ut radene, og importer fila på nytt.',
    en: 'The sheet “{value}” has headings, but no rows below them. Fill in the rows, and import the file again.',
  },
  year_columns: {
    nb: 'Kolonnen «{value}» er et år, og blir ikke med. Skriv én rad for hvert år, med året i en kolonne og beløpet i en annen.',
    nn: 'Kolonnen «{value}» er eit år, og blir ikkje med. Skriv éi rad for kvart år, med året i ein kolonne og beløpet i ein annan.',
    en: 'The column “{value}” is a year, and is left out. Write one row for each year, with the year in one column and the amount in another.',
  },
  matrix_sheet: {
    nb: 'Arket «{value}» er en matrise, med de samme navnene bortover og nedover, og er ikke tatt med. Skriv én rad for hver kobling, med «Fra system» og «Til system» i hver sin kolonne.',
    nn: 'Arket «{value}» er ei matrise, med dei same namna bortover og nedover, og er ikkje teke med. Skriv éi rad for kvar kopling, med «Frå system» og «Til system» i kvar sin kolonne.',
    en: 'The sheet “{value}” is a matrix, with the same names across and down, and is not included. Write one row for each connection, with “From system” and “To system” in columns of their own.',
  },
  heading_unit: {
    nb: 'Overskriften «{value}» sier hva beløpene er i, så 1 er lest som {proposal} kroner. Rett overskriften hvis det er feil.',
    nn: 'Overskrifta «{value}» seier kva beløpa er i, så 1 er lese som {proposal} kroner. Rett overskrifta om det er feil.',
    en: 'The heading “{value}” says what the amounts are in, so 1 is read as {proposal} kroner. Correct the heading if that is wrong.',
  },
  email_read: {
    nb: '«{value}» er lest som {name}, med e-postadressen {email}.',
    nn: '«{value}» er lese som {name}, med e-postadressa {email}.',
    en: '“{value}” is read as {name}, with the e-mail address {email}.',
  },
  number_only_row: {
    nb: 'Raden har bare nummeret {value} og er ikke tatt med.',
    nn: 'Rada har berre nummeret {value} og er ikkje teken med.',
    en: 'The row has only the number {value} and is not included.',
  },
  hidden_sheet: {
    nb: 'Arket «{value}» er skjult og er ikke tatt med. Velg hva det inneholder hvis det skal være med.',
    nn: 'Arket «{value}» er skjult og er ikkje teke med. Vel kva det inneheld om det skal vere med.',
    en: 'The sheet “{value}” is hidden and is not included. Choose what it holds if it is to be.',
  },
  unknown_sheet: {
    nb: 'Vi vet ikke hva arket «{value}» inneholder, og det er ikke tatt med. Velg hva radene er.',
    nn: 'Vi veit ikkje kva arket «{value}» inneheld, og det er ikkje teke med. Vel kva radene er.',
    en: 'We do not know what the sheet “{value}” holds, and it is not included. Choose what the rows are.',
  },
  hidden_rows: {
    nb: 'Skjulte rader i arket er tatt med: {count}. Slett dem fra filen hvis de ikke skal være med.',
    nn: 'Skjulte rader i arket er tekne med: {count}. Slett dei frå fila om dei ikkje skal vere med.',
    en: 'Hidden rows of the sheet are included: {count}. Delete them from the file if they should not be.',
  },
  unmatched_column: {
    nb: 'Kolonnen «{value}» er ikke koblet til et felt, og blir ikke med. Velg et felt hvis den skal være med.',
    nn: 'Kolonnen «{value}» er ikkje kopla til eit felt, og blir ikkje med. Vel eit felt om han skal vere med.',
    en: 'The column “{value}” is not matched with a field, and is left out. Choose a field if it is to be included.',
  },
  kept_column: {
    nb: 'Egenskapen «{value}» er ikke koblet til et felt. Den er tatt vare på og kommer med neste gang modellen tas ut. Velg et felt hvis den skal leses.',
    nn: 'Eigenskapen «{value}» er ikkje kopla til eit felt. Han er teken vare på og kjem med neste gong modellen blir teken ut. Vel eit felt om han skal lesast.',
    en: 'The property “{value}” is not matched with a field. It is kept and included the next time the model is taken out. Choose a field if it is to be read.',
  },
  same_target: {
    nb: 'Kolonnen «{value}» er koblet til {label}, som «{other}» allerede er koblet til. Bare den første blir lest.',
    nn: 'Kolonnen «{value}» er kopla til {label}, som «{other}» alt er kopla til. Berre den første blir lesen.',
    en: 'The column “{value}” is matched with {label}, and so is “{other}”. Only the first one is read.',
  },
  link_read_as: {
    nb: 'Lenken i cellen er lest som {label}: {value}.',
    nn: 'Lenkja i cella er lesen som {label}: {value}.',
    en: 'The link in the cell is read as {label}: {value}.',
  },
  link_left_out: {
    nb: 'Lenken i cellen er ikke tatt med: {value}.',
    nn: 'Lenkja i cella er ikkje teken med: {value}.',
    en: 'The link in the cell is not included: {value}.',
  },
  required: {
    nb: '{label} mangler. Fyll ut cellen, eller la raden være utenfor.',
    nn: '{label} manglar. Fyll ut cella, eller lat rada vere utanfor.',
    en: '{label} is missing. Fill in the cell, or leave the row out.',
  },
  duplicate_in_file: {
    nb: '«{value}» står allerede i «{sheet}», rad {row} (celle {cell}). Slett den ene raden, eller gi dem ulike navn.',
    nn: '«{value}» står alt i «{sheet}», rad {row} (celle {cell}). Slett den eine rada, eller gje dei ulike namn.',
    en: '“{value}” is already in “{sheet}”, row {row} (cell {cell}). Delete one of the rows, or give them different names.',
  },
  same_object_twice: {
    nb: '«{value}» er det samme som «{other}» i rad {row}, og står under begge stedene. Det som står i rad {row}, gjelder. Rett der hvis navnet skal endres.',
    nn: '«{value}» er det same som «{other}» i rad {row}, og står under begge stadene. Det som står i rad {row}, gjeld. Rett der om namnet skal endrast.',
    en: '“{value}” is the same as “{other}” in row {row}, and stands in both places. What row {row} says counts. Correct it there to change the name.',
  },
  unknown_id: {
    nb: 'Ingen {label} i Husorden har id-en {value}. Den kan være fjernet. Tøm id-cellen hvis raden skal bli ny.',
    nn: 'Ingen {label} i Husorden har id-en {value}. Den kan vere fjerna. Tøm id-cella om rada skal bli ny.',
    en: 'No {label} in Husorden has the id {value}. It may have been removed. Clear the id cell if the row is to be new.',
  },
  bad_id: {
    nb: '«{value}» er ikke en id fra Husorden. Tøm cellen hvis raden skal bli ny.',
    nn: '«{value}» er ikkje ein id frå Husorden. Tøm cella om rada skal bli ny.',
    en: '“{value}” is not an id from Husorden. Clear the cell if the row is to be new.',
  },
  ambiguous_match: {
    nb: 'Flere heter «{value}»: {options}. Skriv noe som skiller dem, eller bruk en eksport med id.',
    nn: 'Fleire heiter «{value}»: {options}. Skriv noko som skil dei, eller bruk ein eksport med id.',
    en: 'Several are called “{value}”: {options}. Write something that tells them apart, or use an export with ids.',
  },
  matched_other_name: {
    nb: '«{value}» er kjent igjen som et annet navn på {proposal}.',
    nn: '«{value}» er kjend att som eit anna namn på {proposal}.',
    en: '“{value}” is recognised as another name of {proposal}.',
  },
  moved: {
    nb: '«{value}» er kjent igjen, og flyttes fra «{other}».',
    nn: '«{value}» er kjend att, og blir flytta frå «{other}».',
    en: '“{value}” is recognised, and moved from “{other}”.',
  },
  moved_from_top: {
    nb: '«{value}» er kjent igjen, og flyttes fra øverste nivå.',
    nn: '«{value}» er kjend att, og blir flytta frå øvste nivå.',
    en: '“{value}” is recognised, and moved from the top level.',
  },
  maybe_moved: {
    nb: '«{value}» finnes fra før et annet sted, men det er ikke sikkert at det er den samme. Den legges inn som ny. Er den flyttet, bruk en eksport med id, eller slå dem sammen etterpå.',
    nn: '«{value}» finst frå før ein annan stad, men det er ikkje sikkert at det er den same. Han blir lagd inn som ny. Er han flytta, bruk ein eksport med id, eller slå dei saman etterpå.',
    en: '“{value}” exists already in another place, but it is not certain that it is the same. It is brought in as new. If it was moved, use an export with ids, or merge them afterwards.',
  },
  shared_object: {
    nb: '«{value}» ligger i den felles katalogen og kan ikke endres herfra. La raden være utenfor.',
    nn: '«{value}» ligg i den felles katalogen og kan ikkje endrast herifrå. Lat rada vere utanfor.',
    en: '“{value}” is in the shared catalogue and cannot be changed from here. Leave the row out.',
  },
  changed_since_export: {
    nb: '«{value}» er endret i Husorden etter at filen ble laget. Se over endringene, så ikke nyere arbeid går tapt.',
    nn: '«{value}» er endra i Husorden etter at fila vart laga. Sjå over endringane, så ikkje nyare arbeid går tapt.',
    en: '“{value}” has been changed in Husorden since the file was made. Look over the changes, so that newer work is not lost.',
  },
  conflict: {
    nb: '{label} er endret både i filen og i Husorden siden filen ble laget. Velg hva som skal gjelde.',
    nn: '{label} er endra både i fila og i Husorden sidan fila vart laga. Vel kva som skal gjelde.',
    en: '{label} has been changed both in the file and in Husorden since the file was made. Choose which is to stand.',
  },
  ours_kept: {
    nb: 'Endret i Husorden etter at filen ble laget, og beholdes: {label}.',
    nn: 'Endra i Husorden etter at fila vart laga, og blir ståande: {label}.',
    en: 'Changed in Husorden since the file was made, and kept: {label}.',
  },
  removed_here: {
    nb: '«{value}» er fjernet i Husorden etter at filen ble laget, og endret i filen. Velg om den skal forbli fjernet, eller hentes tilbake med endringene.',
    nn: '«{value}» er fjerna i Husorden etter at fila vart laga, og endra i fila. Vel om han skal vere fjerna, eller hentast tilbake med endringane.',
    en: '“{value}” has been removed in Husorden since the file was made, and changed in the file. Choose whether it stays removed, or comes back with the changes.',
  },
  removed_unchanged: {
    nb: '«{value}» er fjernet i Husorden etter at filen ble laget, og er ikke endret i filen. Den forblir fjernet.',
    nn: '«{value}» er fjerna i Husorden etter at fila vart laga, og er ikkje endra i fila. Han er framleis fjerna.',
    en: '“{value}” has been removed in Husorden since the file was made, and is not changed in the file. It stays removed.',
  },
  missing_in_file: {
    nb: '«{value}» var med da filen ble laget, og står ikke i den lenger. Den blir i Husorden, med mindre du velger å fjerne den.',
    nn: '«{value}» var med då fila vart laga, og står ikkje i henne lenger. Han blir i Husorden, om du ikkje vel å fjerne han.',
    en: '“{value}” was there when the file was made, and is no longer in it. It stays in Husorden unless you choose to remove it.',
  },
  missing_changed: {
    nb: '«{value}» står ikke i filen lenger, men er endret i Husorden etter at filen ble laget. Den blir, med mindre du velger å fjerne den.',
    nn: '«{value}» står ikkje i fila lenger, men er endra i Husorden etter at fila vart laga. Han blir, om du ikkje vel å fjerne han.',
    en: '“{value}” is no longer in the file, but has been changed in Husorden since the file was made. It stays unless you choose to remove it.',
  },
  unknown_reference: {
    nb: 'Ingen {label} heter «{value}». Legg den til først, eller skriv et navn som finnes{hint}.',
    nn: 'Ingen {label} heiter «{value}». Legg til først, eller skriv eit namn som finst{hint}.',
    en: 'No {label} is called “{value}”. Add it first, or write a name that exists{hint}.',
  },
  unknown_path: {
    nb: '«{value}» finnes ikke i {label}. Skriv stien slik den står der{hint}.',
    nn: '«{value}» finst ikkje i {label}. Skriv stien slik han står der{hint}.',
    en: '“{value}” is not in {label}. Write the path as it stands there{hint}.',
  },
  ambiguous_path: {
    nb: '«{value}» kan være flere i {label}: {options}. Skriv hele stien, eller adressen.',
    nn: '«{value}» kan vere fleire i {label}: {options}. Skriv heile stien, eller adressa.',
    en: '“{value}” may be several in {label}: {options}. Write the whole path, or the address.',
  },
  path_read_as: {
    nb: '«{value}» er lest som «{proposal}».',
    nn: '«{value}» er lese som «{proposal}».',
    en: '“{value}” is read as “{proposal}”.',
  },
  key_conflict: {
    nb: '{label} {value} hører ikke til {name}, som har {other}. Rett navnet eller nummeret.',
    nn: '{label} {value} høyrer ikkje til {name}, som har {other}. Rett namnet eller nummeret.',
    en: '{label} {value} does not belong to {name}, which has {other}. Correct the name or the number.',
  },
  key_without_name: {
    nb: 'Ingen {kind} har {label} {value}, og navnet mangler. Skriv navnet også.',
    nn: 'Ingen {kind} har {label} {value}, og namnet manglar. Skriv namnet òg.',
    en: 'No {kind} has {label} {value}, and the name is missing. Write the name too.',
  },
  name_read_by_key: {
    nb: '«{value}» er lest som {name}, som har samme nummer ({key}).',
    nn: '«{value}» er lese som {name}, som har same nummer ({key}).',
    en: '“{value}” is read as {name}, which has the same number ({key}).',
  },
} as const satisfies Record<string, Text>;
