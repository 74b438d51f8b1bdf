CREATE TABLE "report_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"report" text NOT NULL,
	"version" integer NOT NULL,
	"settings" jsonb NOT NULL,
	"actor_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_version_organisation_id_report_version_unique" UNIQUE("organisation_id","report","version")
);
--> statement-breakpoint
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;