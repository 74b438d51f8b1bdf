/** A role that work is done as: no way past row-level security, and no login of its own. Exists once per PostgreSQL server. */
export const workingRole = (name: string): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${name}') then
    create role ${name} nologin nosuperuser nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, '${name}', 'member') then execute format('grant ${name} to %I', current_user); end if;
end $$;
grant usage on schema public to ${name};`;
