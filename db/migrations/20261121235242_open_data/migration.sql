CREATE TABLE "feed_token" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL UNIQUE,
	"feeds" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"minute_start" timestamp with time zone,
	"minute_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_service" (
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
	"name_nn" text,
	"name_en" text,
	"description" text,
	"description_nn" text,
	"description_en" text,
	"identifier" text,
	"endpoint_url" text,
	"endpoint_description" text,
	"formats" text[],
	"themes" text[],
	"keywords" text[],
	"landing_page" text,
	"licence" text,
	"application_id" uuid,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"contact_point_id" uuid,
	"access_rights" text,
	"published" boolean
);
--> statement-breakpoint
CREATE TABLE "distribution" (
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
	"dataset_id" uuid NOT NULL,
	"access_url" text,
	"download_url" text,
	"format" text,
	"licence" text,
	"description" text,
	"service_id" uuid,
	"issued_on" date,
	"modified_on" date
);
--> statement-breakpoint
ALTER TABLE "los_concept" ADD COLUMN "published" boolean;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "output" text;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "identifier" text;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "published" boolean;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "contact_point_id" uuid;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "contact_email" text;--> statement-breakpoint
CREATE INDEX "feed_token_organisation" ON "feed_token" ("organisation_id");--> statement-breakpoint
ALTER TABLE "feed_token" ADD CONSTRAINT "feed_token_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "feed_token" ADD CONSTRAINT "feed_token_created_by_app_user_id_fkey" FOREIGN KEY ("created_by") REFERENCES "app_user"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "data_service" ADD CONSTRAINT "data_service_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "distribution" ADD CONSTRAINT "distribution_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;