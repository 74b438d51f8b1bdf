import type { Metadata } from 'next';
import { ask } from '#app/_data/ask';
import type { Reference } from '#app/_data/values';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { administrationCounts as counts, administration as words } from '#app/_i18n/texts/administration';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { InviteForm } from '#app/[lang]/(inside)/administrasjon/brukere/invite-form.tsx';
import { MemberList } from '#app/[lang]/(inside)/administrasjon/brukere/member-list.tsx';
import { NotYours, Title } from '#app/[lang]/(inside)/administrasjon/title.tsx';
import { members } from '#app/api/administration/read';
import { roleNames, roles } from '#auth/roles';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.users) };
}

export default async function UsersPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const [viewer, all] = await Promise.all([viewerOf(language), members()]);
  if (!viewer || !all) return <NotYours t={t} label={words.users} />;
  const unitIds = [...new Set(all.flatMap(({ unitId }) => unitId ?? []))];
  const { nodes } = await ask<{ nodes: (Reference | null)[] }>(
    'query Units($ids: [ID!]!) { nodes(ids: $ids) { id ... on Element { kind name } } }',
    { ids: unitIds },
    language,
  );
  return (
    <>
      <Title t={t} label={words.users} help={words.usersHelp} />
      <InviteForm />
      <section className="ho-stack" aria-label={t(counts.users, { count: all.length })}>
        <p className="ho-muted">{t(counts.users, { count: all.length })}</p>
        <MemberList members={all} units={nodes.filter((node) => node !== null)} self={viewer.user.id} />
      </section>
      <details>
        <summary>{t(words.roleHelp)}</summary>
        <dl className={styles.roleTexts}>
          {roleNames.map((role) => (
            <div key={role}>
              <dt>{t(roles[role].label)}</dt>
              <dd>{t(roles[role].help)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
