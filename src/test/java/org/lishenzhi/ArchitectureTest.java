package org.lishenzhi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** The architecture, said as sentences that fail: which package knows which, and what no class may do. */
@AnalyzeClasses(packages = "org.lishenzhi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> SHARED =
            Set.of("law", "casefile", "deadlines", "documents", "engine", "security", "web", "demo", "startup");

    /** Behind the fence an engine can be replaced; in front of it nobody would notice that it was. */
    @ArchTest
    static final ArchRule onlyTheFenceAndTheProcessPackagesKnowTheEngine = noClasses()
            .that(resideOutsideOfPackages("org.lishenzhi.engine..", "org.lishenzhi..process", "db.migration"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda.."));

    @ArchTest
    static final ArchRule theLawIsPureJava = classes()
            .that()
            .resideInAPackage("org.lishenzhi.law..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.lishenzhi.law.."));

    /** What one stage must tell another goes through the model or through an event of the case file. */
    @ArchTest
    static final ArchRule stagesDoNotKnowEachOther =
            slices().assignedFrom(new Stages()).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule aStageKnowsNothingOfItsProcessPackage = noClasses()
            .that(resideOutsideOfPackages("..process..", "org.lishenzhi.web..", "org.lishenzhi.demo.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.lishenzhi..process.."));

    @ArchTest
    static final ArchRule theKernelKnowsNobodyAboveIt = noClasses()
            .that()
            .resideInAPackage("org.lishenzhi.casefile..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.lishenzhi..")
                    .and(resideOutsideOfPackages("org.lishenzhi.casefile..", "org.lishenzhi.law..")));

    @ArchTest
    static final ArchRule theFenceKnowsNoStage = noClasses()
            .that()
            .resideInAPackage("org.lishenzhi.engine..")
            .should()
            .dependOnClassesThat(describe("are part of a stage", Stages::isStage));

    @ArchTest
    static final ArchRule nobodyDependsOnThePagesOrTheDemo = noClasses()
            .that(resideOutsideOfPackages("org.lishenzhi.web..", "org.lishenzhi.demo.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.lishenzhi.web..", "org.lishenzhi.demo.."));

    @ArchTest
    static final ArchRule accountsKnowNeitherPagesNorStagesNorForms = noClasses()
            .that()
            .resideInAPackage("org.lishenzhi.security..")
            .should()
            .dependOnClassesThat(describe("are part of a stage", Stages::isStage)
                    .or(resideInAnyPackage("org.lishenzhi.engine.forms..", "org.lishenzhi.engine.events..")));

    /** Two clocks are one clock too many: the demo moves the court's time, tests stop it, the engine follows. */
    @ArchTest
    static final ArchRule onlyTheCourtsClocksAskForTheTime = noClasses()
            .that(resideOutsideOfPackages("org.lishenzhi.demo..", "org.lishenzhi.engine.time"))
            .should()
            .accessTargetWhere(asksForTheTime());

    @ArchTest
    static final ArchRule whatAClassNeedsComesThroughItsConstructor =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nothingIsInjectedByASetter = methods().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Manager|Helper)");

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsole =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    private static DescribedPredicate<JavaAccess<?>> asksForTheTime() {
        return describe("now() or the system's milliseconds", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return owner.startsWith("java.time.") && name.equals("now")
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && name.equals("<init>") && asksWithoutArguments(access);
        });
    }

    private static boolean asksWithoutArguments(JavaAccess<?> access) {
        return access.getDescription().contains("java.util.Date.<init>()");
    }

    /** A stage is a package that none of the shared ones is. */
    private static final class Stages implements SliceAssignment {

        static boolean isStage(JavaClass type) {
            return !stage(type).isEmpty();
        }

        private static String stage(JavaClass type) {
            String[] parts = type.getPackageName().split("\\.");
            boolean own = parts.length > 2 && parts[1].equals("lishenzhi") && !SHARED.contains(parts[2]);
            return own ? parts[2] : "";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isStage(type) ? SliceIdentifier.of(stage(type)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "stages";
        }
    }
}
