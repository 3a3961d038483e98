package org.truceline.intake.body;

/** One step in finding a page's body: takes away blocks that are not the report's. */
@FunctionalInterface
interface PageFilter {

    Selection apply(Selection page);
}
