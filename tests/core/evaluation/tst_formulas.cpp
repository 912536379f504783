// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/formulas_capacity.h"
#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/formulas_memory.h"
#include "core/evaluation/formulas_operation.h"
#include "core/evaluation/formulas_power.h"
#include "core/evaluation/formulas_serving.h"
#include "core/evaluation/formulas_weights.h"
#include "tests/support/shown_equals_computed.h"

#include <QTest>

#include <set>

using namespace headroom;

namespace {

#define HEADROOM_TERM(name, symbol) Term::name,
constexpr Term allTerms[] = {
#include "core/evaluation/terms.def"
#include "core/evaluation/terms_money.def"
};
#undef HEADROOM_TERM

}  // namespace

class TestFormulas : public QObject {
    Q_OBJECT
private slots:
    void powerIsComputedAsShown() { test::compareAll(formulas::powerFormulas); }
    void capacityIsComputedAsShown() { test::compareAll(formulas::capacityFormulas); }
    void costIsComputedAsShown() { test::compareAll(formulas::costFormulas); }
    void memoryIsComputedAsShown() { test::compareAll(formulas::memoryFormulas); }
    void weightsAreComputedAsShown() { test::compareAll(formulas::weightFormulas); }
    void operationIsComputedAsShown() { test::compareAll(formulas::operationFormulas); }
    void servingIsComputedAsShown() { test::compareAll(formulas::servingFormulas); }

    void everyTermHasASymbolOfItsOwn()
    {
        std::set<std::string_view> symbols;
        for (const Term term : allTerms) {
            QVERIFY(!symbolOf(term).empty());
            QVERIFY2(symbols.insert(symbolOf(term)).second, symbolOf(term).data());
        }
    }

    void theParserKnowsPrecedenceSignsAndFunctions()
    {
        const test::Values values{{"a", 2}, {"b", 3}};
        QCOMPARE(test::evaluateExpression("a+b*a", values), 8.0);     // 2 + 3 · 2
        QCOMPARE(test::evaluateExpression("(a+b)*a", values), 10.0);  // 5 · 2
        QCOMPARE(test::evaluateExpression("a-b-1", values), -2.0);    // left to right
        QCOMPARE(test::evaluateExpression("-a*-b", values), 6.0);
        QCOMPARE(test::evaluateExpression("max(a, b)-min(a,b)", values), 1.0);
        QCOMPARE(test::evaluateExpression("ceil(a/b)+floor(b/a)", values), 2.0);
        QCOMPARE(test::evaluateExpression("pow(a,b)+sqrt(4)", values), 10.0);
        QCOMPARE(test::evaluateExpression("ln(exp(a))", values), 2.0);
        QCOMPARE(test::evaluateExpression("1e-2*100", values), 1.0);
        QVERIFY_EXCEPTION_THROWN(test::evaluateExpression("c", values), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(test::evaluateExpression("a b", values), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(test::evaluateExpression("(a", values), std::runtime_error);
    }

    void aFormulaShownOtherwiseThanComputedIsNoticed()
    {
        Formula<Power, Power, Ratio> wrong = formulas::rackPowerLimit;
        wrong.compute = [](Power rating, Ratio share) -> Power { return rating / share; };
        QVERIFY(!test::disagreement(wrong).empty());
        wrong = formulas::rackPowerLimit;
        wrong.expression = "feed_rating*pue";
        QVERIFY(!test::disagreement(wrong).empty());
        wrong = formulas::rackPowerLimit;
        wrong.source = {};
        QVERIFY(!test::disagreement(wrong).empty());
    }
};

QTEST_GUILESS_MAIN(TestFormulas)
#include "tst_formulas.moc"
