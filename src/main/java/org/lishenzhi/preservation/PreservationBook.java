package org.lishenzhi.preservation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** All applications for preservation of all cases. */
interface PreservationBook extends ListCrudRepository<Preservation, String> {

    Optional<Preservation> findByEventId(String eventId);

    /** What is held when enforcement begins needs no watch any more. */
    @Modifying
    @Query("update preservation set kind = 'IN_ENFORCEMENT' where case_id = :caseId and state = 'TAKEN'")
    void carryIntoEnforcement(@Param("caseId") String caseId);

    List<Preservation> findByCaseIdOrderByAppliedOnAscIdAsc(String caseId);

    /** The preservations that fall by law unless something else follows, the oldest first, a bounded number. */
    @Query(
            """
            select * from preservation
            where state = 'TAKEN' and kind = :kind and id > :after
            order by id fetch first :most rows only
            """)
    List<Preservation> watched(@Param("kind") String kind, @Param("after") String after, @Param("most") int most);
}
