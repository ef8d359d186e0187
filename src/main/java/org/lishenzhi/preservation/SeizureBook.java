package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** The register of measures of all cases. */
interface SeizureBook extends ListCrudRepository<Seizure, String> {

    List<Seizure> findByCaseIdOrderByEffectiveOnAscIdAsc(String caseId);

    List<Seizure> findByPreservationIdOrderByIdAsc(String preservationId);

    /** Who waits for the same property, the next in turn first. */
    List<Seizure> findByAssetKeyAndStateOrderByPlaceAscIdAsc(String assetKey, SeizureState state);

    /** The last day of the measure that ends first of those that have not ended. */
    @Query(
            """
            select min(expires_on) from seizure
            where case_id = :caseId and state = 'EFFECTIVE' and expires_on >= :today
            """)
    Optional<LocalDate> firstExpiry(@Param("caseId") String caseId, @Param("today") LocalDate today);

    /** Measures whose term has ended, a bounded number. */
    @Query(
            """
            select * from seizure where state = 'EFFECTIVE' and expires_on < :today
            order by expires_on, id fetch first :most rows only
            """)
    List<Seizure> ended(@Param("today") LocalDate today, @Param("most") int most);

    /** Measures that end by this day and that nobody was asked to renew yet, a bounded number. */
    @Query(
            """
            select * from seizure
            where state = 'EFFECTIVE' and expires_on between :today and :by
              and (renewal_begun_for is null or renewal_begun_for <> expires_on)
            order by expires_on, id fetch first :most rows only
            """)
    List<Seizure> ending(@Param("today") LocalDate today, @Param("by") LocalDate by, @Param("most") int most);

    /** @return whether nobody was asked before to renew the measure beyond the day on which it now ends */
    @Modifying
    @Query(
            """
            update seizure set renewal_begun_for = expires_on
            where id = :id and (renewal_begun_for is null or renewal_begun_for <> expires_on)
            """)
    boolean askRenewal(@Param("id") String id);

    @Modifying
    @Query(
            """
            update seizure set in_enforcement = true where case_id = :caseId and state in ('EFFECTIVE', 'WAITING')
            """)
    void carryIntoEnforcement(@Param("caseId") String caseId);
}
