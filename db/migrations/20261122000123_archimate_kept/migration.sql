CREATE TABLE "archimate_part" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"part" text NOT NULL,
	"identifier" text NOT NULL,
	"content" jsonb NOT NULL,
	"batch_id" uuid,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "archimate_part_organisation_id_part_identifier_unique" UNIQUE("organisation_id","part","identifier")
);
--> statement-breakpoint
CREATE INDEX "archimate_part_batch_id_index" ON "archimate_part" ("batch_id");--> statement-breakpoint
ALTER TABLE "archimate_part" ADD CONSTRAINT "archimate_part_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;