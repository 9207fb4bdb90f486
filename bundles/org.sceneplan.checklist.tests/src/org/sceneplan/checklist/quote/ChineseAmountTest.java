package org.sceneplan.checklist.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {

    @ParameterizedTest
    @CsvSource({"0,零元整", "1,壹元整", "0.05,伍分", "0.30,叁角整", "10.05,壹拾元零伍分", "105,壹佰零伍元整", "1005.36,壹仟零伍元叁角陆分",
        "10000,壹万元整", "10050.3,壹万零伍拾元叁角整", "100000,壹拾万元整", "1000001,壹佰万零壹元整", "12345678.9,壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整",
        "100000000,壹亿元整", "100010000,壹亿零壹万元整", "2000300400,贰拾亿零叁拾万零肆佰元整", "6007.14,陆仟零柒元壹角肆分"})
    void sumsAreWrittenAsContractsWriteThem(String cny, String words) {
        assertEquals(words, ChineseAmount.of(new BigDecimal(cny)));
    }

    @Test
    void sumsWithoutWordsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ChineseAmount.of(new BigDecimal("-0.01")));
        assertThrows(IllegalArgumentException.class, () -> ChineseAmount.of(new BigDecimal("1e16")));
    }
}
