CREATE TABLE "capability_reference" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"item" text NOT NULL,
	"parent" text,
	"name" text NOT NULL,
	"description" text,
	"position" integer NOT NULL,
	CONSTRAINT "capability_reference_organisation_id_item_unique" UNIQUE("organisation_id","item")
);
--> statement-breakpoint
ALTER TABLE "capability_reference" ADD CONSTRAINT "capability_reference_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;