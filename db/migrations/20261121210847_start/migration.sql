CREATE TABLE "app_user" (
	"id" uuid PRIMARY KEY,
	"email" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"password_hash" text,
	"language" text DEFAULT 'nb' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "app_user_email_lower" CHECK ("email" = lower("email"))
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"user_id" uuid,
	"organisation_id" uuid,
	"role" text NOT NULL,
	"unit_id" uuid,
	CONSTRAINT "membership_pkey" PRIMARY KEY("user_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "one_time_link" (
	"token_hash" text PRIMARY KEY,
	"purpose" text NOT NULL,
	"user_id" uuid,
	"email" text,
	"organisation_id" uuid,
	"role" text,
	"unit_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"organisation_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempt" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sign_in_attempt_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batch" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"label" text NOT NULL,
	"actor_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	"summary" jsonb
);
--> statement-breakpoint
CREATE TABLE "change" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" uuid NOT NULL,
	"element_id" uuid NOT NULL,
	"other_id" uuid,
	"kind" text NOT NULL,
	"operation" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"batch_id" uuid,
	"transaction" bigint NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "element" (
	"id" uuid PRIMARY KEY,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"search" tsvector NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"target_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "relation_source_id_verb_target_id_unique" UNIQUE("source_id","verb","target_id")
);
--> statement-breakpoint
CREATE TABLE "remembered_mapping" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"signature" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "remembered_mapping_organisation_id_signature_unique" UNIQUE("organisation_id","signature")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"organisation_id" uuid NOT NULL,
	"vocabulary" text NOT NULL,
	"key" text NOT NULL,
	"nb" text NOT NULL,
	"nn" text NOT NULL,
	"en" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "term_organisation_id_vocabulary_key_unique" UNIQUE("organisation_id","vocabulary","key")
);
--> statement-breakpoint
CREATE TABLE "agreement" (
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
	"number" text,
	"type" text,
	"description" text,
	"vendor_id" uuid,
	"other_parties" text[],
	"parent_id" uuid,
	"archive_reference" text,
	"archive_url" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"vendor_contact" text,
	"signed_on" date,
	"valid_from" date,
	"valid_to" date,
	"renewal_on" date,
	"auto_renews" boolean,
	"notice_months" double precision,
	"options" text,
	"value" numeric(14,2),
	"supervision_months" double precision,
	"last_supervision_on" date,
	"next_supervision_on" date,
	"supervision_note" text
);
--> statement-breakpoint
CREATE TABLE "application" (
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
	"aliases" text[],
	"reference" text,
	"description" text,
	"type" text,
	"product_id" uuid,
	"lifecycle" text,
	"in_use_from" date,
	"end_of_life" date,
	"replaced_by_id" uuid,
	"user_count" double precision,
	"website" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"steward_id" uuid,
	"super_user_id" uuid,
	"personal_data" boolean,
	"special_categories" boolean,
	"archive" boolean,
	"vendor_id" uuid,
	"hosting_vendor_id" uuid,
	"hosting" text,
	"annual_cost" numeric(14,2),
	"confidentiality" integer,
	"integrity" integer,
	"availability" integer,
	"confidentiality_class" text,
	"hours_until_critical" double precision,
	"critical_periods" text,
	"sign_in" text,
	"risk_assessed_on" date,
	"technical_fit" integer,
	"functional_fit" integer,
	"strategic_fit" integer
);
--> statement-breakpoint
CREATE TABLE "capability" (
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
	"code" text,
	"level" double precision,
	"parent_id" uuid,
	"description" text,
	"national_id" text,
	"national_name" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"current_maturity" integer,
	"target_maturity" integer,
	"importance" integer
);
--> statement-breakpoint
CREATE TABLE "cost" (
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
	"application_id" uuid NOT NULL,
	"year" double precision NOT NULL,
	"type" text,
	"amount" numeric(14,2) NOT NULL,
	"basis" text,
	"agreement_id" uuid,
	"paid_by_id" uuid,
	"account" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "dataset" (
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
	"themes" text[],
	"keywords" text[],
	"spatial" text[],
	"temporal_from" date,
	"temporal_to" date,
	"frequency" text,
	"provenance" text,
	"authoritative" boolean,
	"languages" text[],
	"landing_page" text,
	"issued_on" date,
	"modified_on" date,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"contact_point_id" uuid,
	"access_rights" text,
	"published" boolean,
	"personal_data" boolean,
	"special_categories" boolean,
	"restriction_basis" text[],
	"processing_basis" text[],
	"access_basis" text[],
	"legislation" text[],
	"retention" text,
	"confidentiality_class" text
);
--> statement-breakpoint
CREATE TABLE "initiative" (
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
	"type" text,
	"status" text,
	"priority" text,
	"description" text,
	"benefit" text,
	"parent_id" uuid,
	"start_on" date,
	"end_on" date,
	"archive_reference" text,
	"website" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"budget" numeric(14,2),
	"annual_savings" numeric(14,2)
);
--> statement-breakpoint
CREATE TABLE "integration" (
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
	"source_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"type" text,
	"direction" text,
	"frequency" text,
	"lifecycle" text,
	"platform_id" uuid,
	"description" text,
	"documentation" text,
	"note" text,
	"owner_id" uuid,
	"produced_by" text,
	"vendor_id" uuid,
	"personal_data" boolean,
	"special_categories" boolean,
	"availability" integer
);
--> statement-breakpoint
CREATE TABLE "kostra_function" (
	"id" uuid PRIMARY KEY,
	"organisation_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"removed_at" timestamp with time zone,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"area" text,
	"group" text,
	"valid_from" double precision,
	"valid_to" double precision,
	"description" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "kpi" (
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
	"description" text,
	"unit" text,
	"value" double precision,
	"measured_on" date,
	"target" double precision,
	"better" text,
	"frequency" text,
	"source_of_data" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid
);
--> statement-breakpoint
CREATE TABLE "los_concept" (
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
	"uri" text NOT NULL,
	"level" text,
	"kommune_los" boolean,
	"local" boolean,
	"notation" text,
	"hidden_labels" text[],
	"hidden_labels_nn" text[],
	"note" text,
	"note_nn" text,
	"retired" boolean,
	"replaced_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "org_unit" (
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
	"type" text,
	"parent_id" uuid,
	"code" text,
	"organisation_number" text,
	"manager_id" uuid,
	"email" text,
	"website" text,
	"description" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "person" (
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
	"type" text,
	"title" text,
	"unit_id" uuid,
	"email" text,
	"phone" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "process" (
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
	"number" text,
	"parent_id" uuid,
	"description" text,
	"trigger" text,
	"outcome" text,
	"frequency" text,
	"automation" text,
	"legal_basis" text,
	"documentation" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"judgement" text,
	"judgement_comment" text
);
--> statement-breakpoint
CREATE TABLE "processing" (
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
	"role" text,
	"status" text,
	"purposes" text,
	"area" text,
	"valid_from" date,
	"valid_to" date,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"representative" text,
	"data_protection_officer_id" uuid,
	"joint_controllers" text[],
	"joint_division" text,
	"joint_contact" text,
	"reviewed_on" date,
	"next_review_on" date,
	"article6" text[],
	"national_law" text[],
	"article9" text[],
	"article10" text[],
	"data_subjects" text[],
	"personal_data_categories" text[],
	"special_categories" boolean,
	"vulnerable_groups" boolean,
	"subject_count" double precision,
	"sources" text[],
	"recipients" text[],
	"access_groups" text,
	"third_country_transfer" boolean,
	"transfer_countries" text[],
	"transfer_bases" text[],
	"transfer_safeguards" text,
	"retention" text,
	"retention_months" double precision,
	"retention_start" text,
	"security_measures" text[],
	"security_description" text,
	"information" text,
	"rights" text,
	"dpia" text,
	"dpia_reference" text,
	"dpia_not_needed" text[],
	"automated_decisions" boolean,
	"profiling" boolean,
	"artificial_intelligence" boolean,
	"controllers" text[],
	"processing_categories" text
);
--> statement-breakpoint
CREATE TABLE "product" (
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
	"aliases" text[],
	"description" text,
	"type" text,
	"vendor_id" uuid,
	"licence" text,
	"support_ends_on" date,
	"website" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "risk_assessment" (
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
	"type" text,
	"status" text,
	"description" text,
	"assessed_on" date,
	"next_on" date,
	"archive_reference" text,
	"archive_url" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"remaining_risk" text,
	"risks" text,
	"measures" text,
	"conclusion" text,
	"necessity" text,
	"officer_advice" text,
	"prior_consultation" boolean
);
--> statement-breakpoint
CREATE TABLE "service" (
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
	"number" text,
	"level" double precision,
	"parent_id" uuid,
	"description" text,
	"description_nn" text,
	"description_en" text,
	"keywords" text[],
	"audience" text,
	"channels" text[],
	"website" text,
	"note" text,
	"owner_unit_id" uuid,
	"owner_id" uuid,
	"statutory" boolean,
	"legal_basis" text,
	"emergency_class" text,
	"judgement" text,
	"judgement_comment" text
);
--> statement-breakpoint
CREATE TABLE "vendor" (
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
	"organisation_number" text,
	"country" text,
	"parent_id" uuid,
	"contact_person" text,
	"email" text,
	"phone" text,
	"website" text,
	"checked_on" date,
	"description" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"number" text PRIMARY KEY,
	"name" text NOT NULL,
	"county" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipality_change" (
	"old_number" text,
	"old_name" text NOT NULL,
	"number" text,
	"name" text NOT NULL,
	"changed_on" text,
	CONSTRAINT "municipality_change_pkey" PRIMARY KEY("old_number","number","changed_on")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"slug" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"organisation_number" text,
	"municipality_number" text,
	"shared" boolean DEFAULT false NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "membership_organisation" ON "membership" ("organisation_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" ("user_id");--> statement-breakpoint
CREATE INDEX "session_expires_at" ON "session" ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_key" ON "sign_in_attempt" ("key","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_at" ON "sign_in_attempt" ("at");--> statement-breakpoint
CREATE INDEX "change_element_id_id_index" ON "change" ("element_id","id");--> statement-breakpoint
CREATE INDEX "change_other_id_id_index" ON "change" ("other_id","id");--> statement-breakpoint
CREATE INDEX "change_organisation_id_id_index" ON "change" ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "change_batch_id_index" ON "change" ("batch_id");--> statement-breakpoint
CREATE INDEX "element_search_index" ON "element" USING gin ("search");--> statement-breakpoint
CREATE INDEX "element_organisation_id_updated_at_index" ON "element" ("organisation_id","updated_at");--> statement-breakpoint
CREATE INDEX "relation_target_id_verb_index" ON "relation" ("target_id","verb");--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_app_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_app_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_app_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "element" ADD CONSTRAINT "element_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "remembered_mapping" ADD CONSTRAINT "remembered_mapping_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "term" ADD CONSTRAINT "term_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "capability" ADD CONSTRAINT "capability_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "cost" ADD CONSTRAINT "cost_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "integration" ADD CONSTRAINT "integration_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "kostra_function" ADD CONSTRAINT "kostra_function_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "kpi" ADD CONSTRAINT "kpi_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "los_concept" ADD CONSTRAINT "los_concept_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "org_unit" ADD CONSTRAINT "org_unit_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "process" ADD CONSTRAINT "process_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "processing" ADD CONSTRAINT "processing_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "vendor" ADD CONSTRAINT "vendor_organisation_id_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE;