package no.veikart.politics.elections;

import java.math.BigDecimal;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which numbers the votes of a list are divided, and which law says so. */
@Schema(name = "AllocationMethod")
public enum AllocationMethod {

    /**
     * 1.4, 3, 5, 7 …: municipal councils. Valgloven of 16 June 2023 no. 62, chapter 11; before it valgloven of 28 June 2002 no. 57, sections
     * 11-4 and 11-12.
     */
    MODIFIED_SAINTE_LAGUE(
            14,
            2,
            new LanguageMap(
                    "Valgloven av 2023, kapittel 11 (før det valgloven av 2002, §§ 11-4 og 11-12): plassene i kommunestyret fordeles med delingstallene 1,4 – 3 – 5 – 7 og så videre. Har flere lister samme kvotient, går plassen til den med flest stemmer; har de like mange, avgjør loddtrekning.",
                    "Vallova av 2023, kapittel 11 (før det vallova av 2002, §§ 11-4 og 11-12): plassane i kommunestyret blir fordelte med delingstala 1,4 – 3 – 5 – 7 og så vidare. Har fleire lister same kvotient, går plassen til den med flest røyster; har dei like mange, avgjer loddtrekking.",
                    "Valgloven (Elections Act) of 2023, chapter 11 (before it the act of 2002, sections 11-4 and 11-12): the seats of a municipal council are shared by the divisors 1.4, 3, 5, 7 and so on. Where lists have the same quotient, the seat goes to the one with most votes; where they have as many, a lot decides.")),

    /** 1, 2, 3, 4 …: bodies elected by the council. Kommuneloven of 22 June 2018 no. 83, section 7-6, first paragraph. */
    D_HONDT(
            10,
            1,
            new LanguageMap(
                    "Kommuneloven av 2018, § 7-6 første ledd (forholdsvalg): plassene i organet fordeles med delingstallene 1 – 2 – 3 – 4 og så videre. Har flere lister samme kvotient, går plassen til den med flest stemmer; har de like mange, avgjør loddtrekning.",
                    "Kommunelova av 2018, § 7-6 første ledd (forholdsval): plassane i organet blir fordelte med delingstala 1 – 2 – 3 – 4 og så vidare. Har fleire lister same kvotient, går plassen til den med flest røyster; har dei like mange, avgjer loddtrekking.",
                    "Kommuneloven (Local Government Act) of 2018, section 7-6, first paragraph (proportional election): the seats of a body are shared by the divisors 1, 2, 3, 4 and so on. Where lists have the same quotient, the seat goes to the one with most votes; where they have as many, a lot decides."));

    private final int firstTenths;
    private final int step;
    private final LanguageMap legalBasis;

    AllocationMethod(int firstTenths, int step, LanguageMap legalBasis) {
        this.firstTenths = firstTenths;
        this.step = step;
        this.legalBasis = legalBasis;
    }

    /** Tenths, so that 1.4 is a whole number too: what the votes of a list with so many seats are divided by for its next one. */
    int tenths(int seats) {
        return seats == 0 ? firstTenths : 10 * (step * seats + 1);
    }

    BigDecimal firstDivisor() {
        return BigDecimal.valueOf(firstTenths, 1);
    }

    /** Which law says so, and what it says where quotients are the same. */
    LanguageMap legalBasis() {
        return legalBasis;
    }
}
