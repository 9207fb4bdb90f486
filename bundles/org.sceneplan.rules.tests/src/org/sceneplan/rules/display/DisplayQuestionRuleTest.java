package org.sceneplan.rules.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;
import org.sceneplan.rules.shown.Show;

@Proves({"D01-CARE", "D06-SORT", "D08-LARGEST", "D10-BRAND", "D11", "D12", "D12-SMALL", "D12-LIVE", "D12-LETTER",
    "D13-STOCK"})
class DisplayQuestionRuleTest {

    @Test
    void questionsCarryWhatThePlanSays() {
        Show show = Show.wall().sample("FR2D", 0, 0, 0).sample("FRSS", 1000, 0, 0, position -> position.setSku("DEAR"));

        assertEquals("The plan shows 2 samples, 1 of them with a chosen product: will every display be full, even and "
                + "clean?", show.question("D01-CARE"));
        assertEquals("The plan shows 2 fridges from 1,600 mm to 1,800 mm high: are those side by side sorted by height "
                + "or by series?", show.question("D06-SORT"));
    }

    @Test
    void theLargestScreenIsNamed() {
        assertEquals("The largest of 2 televisions, TV75, hangs on fixture R (Fridge wall surround): is that the main "
                + "wall or the centre of the TV area, with the others from small to large?",
                Show.wall().sample("TV65", -1000, 0, 1200).sample("TV75", 1000, 0, 1200).question("D08-LARGEST"));
        Show.wall().sample("TV65", 0, 0, 1200).whyNot("D08-LARGEST");
    }

    @Test
    void questionsThatDoNotMatterAreNotAsked() {
        Show empty = Show.wall();

        assertEquals("The plan shows no samples.", empty.whyNot("D01-CARE"));
        assertEquals("The plan shows fewer than two fridges.", empty.whyNot("D06-SORT"));
        assertEquals("The plan shows fewer than two small appliances.", empty.whyNot("D10-BRAND"));
        empty.whyNot("D11");
        empty.whyNot("D12-LIVE");
        empty.whyNot("D12-LETTER");
        empty.whyNot("D13-STOCK");
    }

    @Test
    void appliancesOfSeveralBrandsAreAsked() {
        assertEquals("The plan shows 2 small appliances, 0 with a chosen product: do those of one class stand together by "
                + "brand?", Show.wall().sample("RICE", 0, 0, 900).sample("KETT", 500, 0, 900).question("D10-BRAND"));
    }

    @Test
    void orderOfWashersAndAirConditionersIsAsked() {
        assertEquals("Is the order right: 2 washers and dryers by class, then small to large, price rising along the "
                + "customer flow; 0 air conditioners by type, then brand from low to high, strong ones on top?",
                Show.wall().sample("WMDR", 0, 0, 150).sample("WMDR", 700, 0, 150).question("D11"));
        Show.wall().sample("WMDR", 0, 0, 150).sample("ACF2", 700, 0, 150).whyNot("D11");
        Show.wall().sample("ACW15", 0, 0, 1200).sample("ACF2", 700, 0, 150).question("D11");
    }

    @Test
    void lettersOfTagsAndHeightOfStockAreAsked() {
        assertEquals("Are the letters on the tags of phones and computers at least 10 mm high?",
                Show.wall().sample("PHON", 0, 0, 900).question("D12-LETTER"));
        assertEquals("The back of house has 1 fixtures: do stored goods stand at least 100 mm off wall and floor?",
                Show.wall().type("FBAY", "Z").standard(RectangularShop.standard())
                .level(level -> level.zone("Z", RectangularShop.STORE, Ring.rectangle(0, 0, 10_000, 8000)))
                .question("D13-STOCK"));
    }

    @Test
    void halls() {
        hall(60).question("D12-SMALL");
        hall(61).whyNot("D12-SMALL");
        hall(60).whyNot("D12");
        Show large = hall(61).standard(TestStandard.create().limit("D12", 60));
        assertEquals("The zones with phones and computers cover 61 m², more than 60 m²: is there a separate try zone?",
                large.question("D12"));
        Show.wall().sample("FR2D", 0, 0, 0).whyNot("D12-SMALL");
    }

    @Test
    void runningDevicesAreCounted() {
        assertEquals("The plan shows 2 smart devices, 1 of them running: are the smart samples always on with one app "
                + "running, all of them on holidays?",
                Show.wall().live("PHON", 0, 0, 900).sample("PHON", 200, 0, 900).question("D12-LIVE"));
    }

    private static Show hall(int areaM2) {
        return Show.wall().type("FBAY", "Z").level(level -> level.zone("Z", "KITCHEN",
                Ring.rectangle(0, 0, 10_000, areaM2 * 100))).sample("PHON", 0, 0, 900);
    }
}
