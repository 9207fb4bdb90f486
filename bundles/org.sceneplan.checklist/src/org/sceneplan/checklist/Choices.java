package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.rules.wording.Wording;

/** The values that choice columns offer, with their names. */
final class Choices {
    private static final Wording WORDING = Wording.of(Choices.class);

    /** 真机通电, 真机不通电, 机模, 虚拟出样. */
    static final List<ListChoice> DISPLAY_MODES = of("DisplayMode", DisplayMode.values());
    /** 免费归门店, 免费归厂家, 定期换新, 折扣样机, 自采. */
    static final List<ListChoice> OWNERSHIPS = of("SampleOwnership", SampleOwnership.STORE_FREE,
            SampleOwnership.MAKER_FREE, SampleOwnership.PERIODIC_SWAP, SampleOwnership.DISCOUNT_SAMPLE,
            SampleOwnership.SELF_PURCHASE);
    /** 必出, 选出, 替换. */
    static final List<ListChoice> OBLIGATIONS = of("DisplayObligation", DisplayObligation.MUST,
            DisplayObligation.OPTIONAL, DisplayObligation.REPLACE);
    /** 主推 hero, 重点 main, 常规 base. */
    static final List<ListChoice> HERO_RANKS = of("HeroRank", HeroRank.HERO, HeroRank.MAIN, HeroRank.BASE);
    /** 待上样, 已上样, 缺样, 待换, 下样, 已处理. */
    static final List<ListChoice> SAMPLE_STATES = of("SampleState", SampleState.values());
    /** 是, 否, 无需. */
    static final List<ListChoice> TICKS = of("Tick", Reported.YES, Reported.NO, "NOT_NEEDED");
    /** 合格, 不合格. */
    static final List<ListChoice> CHECK_RESULTS = of("CheckResult", CheckResult.PASSED, CheckResult.FAILED);
    /** 单面, 双面. */
    static final List<ListChoice> SIDES = of("Sides", "ONE", "TWO");
    /** 待制作, 在途, 到店, 已装, 破损, 已撤. */
    static final List<ListChoice> MATERIAL_STATES = of("MaterialState", "TO_MAKE", "ON_THE_WAY", "ARRIVED", "MOUNTED",
            "DAMAGED", "REMOVED");
    /** 待采购, 已下单, 已到货, 取消. */
    static final List<ListChoice> ORDER_STATES = of("OrderState", "TO_ORDER", "ORDERED", "ARRIVED", "CANCELLED");
    /** Media of service points. */
    static final List<ListChoice> MEDIA = of("Medium", ServiceKind.values());
    /** Surveyed point, planned point, need of a sample. */
    static final List<ListChoice> SERVICE_LINES = of("ServiceLine", "SURVEYED", "PLANNED", "NEED");
    /** What a material rule counts. */
    static final List<ListChoice> BASES = of("Basis", CountBasis.values());
    /** Who pays for a material. */
    static final List<ListChoice> PAYERS = of("Payer", "headquarters", "maker", "store");

    private Choices() {
    }

    /** The cell of an enum value or code in a list of choices. */
    static ListCell cell(List<ListChoice> choices, Object code) {
        String wanted = code instanceof Enum<?> value ? value.name() : code.toString();
        return choices.stream().filter(choice -> choice.code().equals(wanted)).findFirst()
                .<ListCell>map(ListCell.Choice::new)
                .orElseThrow(() -> new IllegalArgumentException("there is no choice " + wanted + " in " + choices));
    }

    /** Choices named by the message keys {@code Choices_<family>_<code>}. */
    static List<ListChoice> of(String family, Object... codes) {
        List<ListChoice> choices = new ArrayList<>();
        for (Object code : codes) {
            String name = code instanceof Enum<?> value ? value.name() : code.toString();
            choices.add(new ListChoice(name, WORDING.text("Choices_" + family + "_" + name)));
        }
        return List.copyOf(choices);
    }
}
