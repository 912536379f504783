// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/currencies.h"
#include "core/scenario/edits.h"
#include "core/scenario/validate.h"
#include "tests/support/money_plan.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using test::given;
using test::option;

namespace {

ExchangeRate rateOf(const char* currency, double inPlanCurrency, Date date = {2026, 10, 1})
{
    ExchangeRate rate;
    rate.id = {90};
    rate.name = currency;
    rate.rate = given(ratio(inPlanCurrency));
    rate.rate.source = "a bank";
    rate.rate.date = date;
    return rate;
}

/// In dollars, with euros at 1.25 of them.
Scenario plan()
{
    Scenario plan = test::ownAgainstCloud();
    plan.nextId = 1000;
    plan.exchangeRates = {rateOf("EUR", 1.25)};
    return plan;
}

template <class T>
T ok(Result<T> result)
{
    HEADROOM_CHECK(static_cast<bool>(result));
    return std::move(result).value();
}

/// All nodes of an explanation that have this term.
std::vector<TraceNode> nodes(const Explanation& explanation, Term term)
{
    std::vector<TraceNode> out;
    for (const TraceNode& node : explanation.trace.nodes()) {
        if (node.term == term)
            out.push_back(node);
    }
    return out;
}

}  // namespace

/// Prices in currencies that are not the plan's.
class TestCurrencies : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void anAmountInAnotherCurrencyNeedsARate()
    {
        Scenario without = plan();
        without.exchangeRates.clear();
        const auto refused = setByPath(without, "assumptions.rack_fee", "500 EUR");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::WrongCurrency);
        const Scenario after = ok(setByPath(plan(), "assumptions.rack_fee", "584 EUR"));
        QCOMPARE(after.assumptions.rackFee.unit, std::string("EUR"));
        NEAR(after.assumptions.rackFee.value.value(), 584);  // as it was stated
        // 584 · 1.25 = 730, the fee of before
        NEAR(results(after).cost.own.total->value(), results(plan()).cost.own.total->value());
    }

    void thePlansOwnCurrencyHasNoRate()
    {
        Scenario own = plan();
        own.exchangeRates = {rateOf("USD", 1.1)};
        const auto problem = validate(own);
        QVERIFY(!problem && problem.error().code == Error::Code::WrongValue);
        own.exchangeRates = {rateOf("EUR", 1.25), rateOf("EUR", 1.3)};
        own.exchangeRates.back().id = {own.exchangeRates.front().id.number + 1};
        const auto twice = validate(own);
        QVERIFY(!twice && twice.error().code == Error::Code::DuplicateId);
    }

    void aPriceOfADeviceMayBeInAnotherCurrency()
    {
        Scenario other = ok(setByPath(plan(), "placement.3.price", "40000 EUR"));
        NEAR(results(other).cost.own.capital->value(), 50000);
        EvaluationCache cache;
        NEAR(evaluate(m_catalogue, other, &cache).cost.own.capital->value(), 50000);
        other.exchangeRates.front().rate.value = ratio(1.5);
        NEAR(evaluate(m_catalogue, other, &cache).cost.own.capital->value(), 60000);
    }

    void theExchangeIsExplained()
    {
        const Scenario after = ok(setByPath(plan(), "assumptions.rack_fee", "584 EUR", "a contract"));
        const Explanation why = explain(m_catalogue, after, "cost.own.colocation");
        const auto stated = nodes(why, Term::StatedPrice);
        QCOMPARE(stated.size(), std::size_t(1));
        NEAR(stated.front().value, 584);
        QCOMPARE(stated.front().unit, std::string("EUR"));
        QCOMPARE(stated.front().path, std::string("assumptions.rack_fee"));
        const auto rates = nodes(why, Term::ExchangeRate);
        QCOMPARE(rates.size(), std::size_t(1));
        NEAR(rates.front().value, 1.25);
        QCOMPARE(rates.front().source, std::string("a bank"));
        const auto fees = nodes(why, Term::RackFee);
        QCOMPARE(fees.size(), std::size_t(1));
        NEAR(fees.front().value, 730);
        QCOMPARE(std::string(fees.front().formula->expression), std::string("stated_price*exchange_rate"));
    }

    void aPriceOfTheCatalogueIsExchangedOrNamed()
    {
        Scenario euros = plan();
        euros.info.currency = "EUR";
        euros.exchangeRates.clear();
        const Results unknown = results(euros);
        QVERIFY(!unknown.cost.cloudTotal);
        const Finding* missing = test::found(unknown, FindingCode::CurrencyWithoutRate);
        QVERIFY(missing);
        QCOMPARE(missing->detail, std::string("USD"));
        // the server and the instance
        QCOMPARE(*missing->would, 2.0);
        euros.exchangeRates = {rateOf("USD", 0.8)};
        const Results known = results(euros);
        QVERIFY(!test::found(known, FindingCode::CurrencyWithoutRate));
        NEAR(known.cost.own.capital->value(), 40000);
        // half an instance at 15 · 0.8 an hour
        NEAR(known.cost.cloudRate->value() * 3600, 6);
    }

    void aPlanInAnotherCurrencyGivesTheSameDecision()
    {
        for (Scenario dollars : {test::ownAgainstCloud(), test::richPlan()}) {
            dollars.nextId = 1000;
            dollars.exchangeRates = {rateOf("EUR", 1.25)};
            dollars.clouds.front().rate = given(moneyPerHour(60));
            const Scenario euros = ok(countIn(dollars, "EUR"));
            QCOMPARE(euros.info.currency, std::string("EUR"));
            const Results a = results(dollars), b = results(euros);
            NEAR(b.cost.own.total->value() * 1.25, a.cost.own.total->value());
            NEAR(b.cost.cloudTotal->value() * 1.25, a.cost.cloudTotal->value());
            NEAR(b.cost.breakEvenMonths->value(), a.cost.breakEvenMonths->value());
            const OptionResult& one = option(a, CostOption::Cloud);
            const OptionResult& other = option(b, CostOption::Cloud);
            NEAR(other.costRatio->value(), one.costRatio->value());
            NEAR(other.internalRate.value_or(ratio(0)).value(), one.internalRate.value_or(ratio(0)).value());
            NEAR(other.saving->value() * 1.25, one.saving->value());
        }
    }

    void thereAndBackIsWhereItBegan()
    {
        Scenario dollars = plan();
        dollars.exchangeRates.push_back(rateOf("GBP", 1.5));
        dollars.exchangeRates.back().id = {91};
        const Scenario euros = ok(countIn(dollars, "EUR"));
        // a dollar is 0.8 euros, a pound 1.2
        NEAR(findExchangeRate(euros, "USD")->rate.value.value(), 0.8);
        NEAR(findExchangeRate(euros, "GBP")->rate.value.value(), 1.2);
        QVERIFY(!findExchangeRate(euros, "EUR"));
        const Scenario back = ok(countIn(euros, "USD"));
        NEAR(findExchangeRate(back, "EUR")->rate.value.value(), 1.25);
        NEAR(findExchangeRate(back, "GBP")->rate.value.value(), 1.5);
        NEAR(results(back).cost.own.total->value(), results(dollars).cost.own.total->value());
        QVERIFY(!countIn(plan(), "CHF"));
    }

    void thePlansCurrencyIsSetByItsPath()
    {
        const Scenario euros = ok(setByPath(plan(), "info.currency", "EUR"));
        QVERIFY(euros == ok(countIn(plan(), "EUR")));
    }

    void aRateOlderThanSixMonthsIsFlagged()
    {
        Scenario old = plan();
        old.info.date = {2026, 11, 20};
        QVERIFY(!test::found(results(old), FindingCode::PriceOld));
        old.exchangeRates.front().rate.date = {2026, 4, 1};
        const Results all = results(old);
        const Finding* finding = test::found(all, FindingCode::PriceOld);
        QVERIFY(finding);
        QCOMPARE(std::string(finding->subject.section), std::string("exchange_rate"));
        QCOMPARE(finding->name, std::string("EUR"));
    }

    void aRateWithoutSourceOrDateIsFlagged()
    {
        Scenario stated = plan();
        Input<Ratio>& rate = stated.exchangeRates.front().rate;
        rate.source = "European Central Bank";
        rate.date = {2026, 11, 20};
        QVERIFY(!test::found(results(stated), FindingCode::RateUnsourced));
        rate.source.clear();
        const Results one = results(stated);
        const Finding* lacks = test::found(one, FindingCode::RateUnsourced);
        QVERIFY(lacks);
        QCOMPARE(lacks->detail, std::string("source"));
        rate.date = {};
        const Results both = results(stated);
        lacks = test::found(both, FindingCode::RateUnsourced);
        QVERIFY(lacks);
        QCOMPARE(lacks->detail, std::string("source date"));
    }

    void aRateInUseStays()
    {
        const Scenario used = ok(setByPath(plan(), "assumptions.rack_fee", "500 EUR"));
        const auto refused = removeEntity(used, "exchange_rate", 90);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotPossible);
        QCOMPARE(refused.error().args.at(1), std::string("assumptions.rack_fee"));
        QVERIFY(removeEntity(plan(), "exchange_rate", 90));
    }

    void eachCurrencyHasOneRateAndThePlansOwnNone()
    {
        ExchangeRate again = rateOf("EUR", 1.3);
        again.id = {};
        QVERIFY(!putExchangeRate(plan(), again));
        again.name = "USD";
        QVERIFY(!putExchangeRate(plan(), again));
        again.name = "gold";
        QVERIFY(!putExchangeRate(plan(), again));
        again.name = "CHF";
        QVERIFY(putExchangeRate(plan(), again));
        again.rate.value = ratio(0);
        QVERIFY(!putExchangeRate(plan(), again));
    }

    void aFileKeepsWhatWasStated()
    {
        Scenario empty = emptyScenario("USD", {2026, 11, 20});
        empty.nextId = 1000;
        empty.exchangeRates = {rateOf("EUR", 1.25)};
        const Scenario stated = ok(setByPath(empty, "assumptions.electricity", "0.28 EUR/kWh"));
        const Scenario read = ok(scenarioFromJson(toJson(stated)));
        QVERIFY(read.exchangeRates == stated.exchangeRates);
        QVERIFY(read.assumptions.electricity == stated.assumptions.electricity);
        // Without the rate the file is refused where the amount stands.
        std::string text = toJson(stated);
        text.replace(text.find("\"EUR\""), 5, "\"CHF\"");
        const auto refused = scenarioFromJson(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::WrongCurrency);
        QCOMPARE(refused.error().place, std::string("assumptions.electricity"));
    }
};

QTEST_GUILESS_MAIN(TestCurrencies)
#include "tst_currencies.moc"
