package org.sceneplan.checklist;

import java.util.List;

import org.sceneplan.rules.wording.Bilingual;

/** Kinds of promotional materials and who pays for them: the codes of the format standards and their names. */
final class MaterialKinds {
    /** The kinds of the field notes 8.3 in their order, then those the standards add. */
    static final List<ListChoice> ALL = Choices.of("MaterialKind", "fascia", "windowPoster", "dangler",
            "floorSticker", "standee", "counterDisplay", "priceTag", "featureCard", "energyLabel", "wobbler",
            "shelfTalker", "lightBoxFilm", "rollUp", "backdrop", "tradeInSign", "sceneBoard", "headerBoard", "badge");

    private MaterialKinds() {
    }

    /** The choice of a code; a code of its own kind when it is unknown. */
    static ListChoice choice(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseGet(() -> new ListChoice(code, Bilingual.same(code)));
    }

    /** Who pays: headquarters, maker or store; another text as it is. */
    static ListChoice payer(String code) {
        return Choices.PAYERS.stream().filter(payer -> payer.code().equals(code)).findFirst()
                .orElseGet(() -> new ListChoice(code, Bilingual.same(code)));
    }
}
