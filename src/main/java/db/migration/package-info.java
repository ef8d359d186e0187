/** The steps by which the database grows; SQL steps lie in the folder of the same name under resources. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
