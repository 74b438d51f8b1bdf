CREATE TABLE "adoption" (
	"id" uuid PRIMARY KEY,
	"organisation_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"removed_at" timestamp with time zone,
	"name" text NOT NULL,
	"product_id" uuid NOT NULL,
	"answer" text,
	"decided_on" date,
	"note" text,
	"owner_unit_id" uuid
);
--> statement-breakpoint
ALTER TABLE "saved_view" ADD COLUMN "shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_view" ADD COLUMN "on_front" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;