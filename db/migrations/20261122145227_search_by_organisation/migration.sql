CREATE EXTENSION IF NOT EXISTS btree_gin;--> statement-breakpoint
DROP INDEX "element_search_index";--> statement-breakpoint
CREATE INDEX "element_organisation_id_search_index" ON "element" USING gin ("organisation_id","search");