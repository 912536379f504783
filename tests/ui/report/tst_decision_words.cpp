// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/scenario/paths.h"
#include "resources/embedded.h"
#include "ui/report/decision_words.h"
#include "ui/text/money_text.h"

#include <QtTest>

using namespace headroom;

namespace {

/// What a page says of a plan.
template <class Says>
auto said(const Catalogue& builtIn, const Scenario& plan, const Says& says)
{
    const Catalogue catalogue = builtIn.overlaidWith(plan.carried);
    const Results results = evaluate(catalogue, plan);
    return says(ui::ReportContext{catalogue, plan, results, "USD", {}, nullptr, nullptr});
}

QString headlineOf(const Catalogue& builtIn, const Scenario& plan)
{
    return said(builtIn, plan, ui::recommendation);
}

Scenario sample(const char* name)
{
    auto read = scenarioFromJson(resources::file("samples/" + std::string(name) + ".json"));
    HEADROOM_CHECK(read);
    return std::move(read).value();
}

Scenario with(Scenario plan, const char* path, const char* text)
{
    auto changed = setByPath(std::move(plan), path, text);
    HEADROOM_CHECK(static_cast<bool>(changed));
    return std::move(changed).value();
}

}  // namespace

/// What the first page tells to do.
class DecisionWordsTest : public QObject {
    Q_OBJECT

    const Catalogue m_catalogue = builtInCatalogue().value();

private slots:
    void aMixThatOnlyKeepsDataIsNotCalledRenting()
    {
        // Sent at home a GB costs 0.02, from the cloud some 0.085; a server for minutes a week costs more than the instances.
        Scenario plan = sample("new-music-friday");
        QCOMPARE(headlineOf(m_catalogue, plan), QString("Rent the servers, keep the data at home."));
        plan.workloads.front().dataClass = "personal";
        QCOMPARE(headlineOf(m_catalogue, plan),
                 QString("Rent the servers, if the work may leave the house. Keep the data at home."));
    }

    void whereDataCostLessInTheCloudAllIsRented()
    {
        const Scenario plan = with(sample("new-music-friday"), "finance.own_delivery_price", "1 USD/GB");
        QCOMPARE(headlineOf(m_catalogue, plan), QString("Rent. Own racks cost more."));
    }

    void aRateOfReturnBeyondAllInterestIsToldAsThat()
    {
        const QString end = QString(QChar(0x00a0)) + '%';
        QCOMPARE(text::returnRate(ratio(17.52)), "1,752.0" + end);
        QCOMPARE(text::returnRate(ratio(49115)), "> 1,000,000" + end);
    }

    void aBillOfWhatIsDrawnIsNotCalledMore()
    {
        // Its server has no known idle power and counts at its planned power at every hour, as the bill does.
        QVERIFY(!said(m_catalogue, sample("levelised"), ui::billsMoreThanDrawn));
        // Between idle and peak, and not always at its peak, it draws less.
        Scenario plan = sample("levelised");
        Rack rack = *plan.racks.front();
        for (Placement& placement : rack.placements) {
            if (placement.kind == ItemKind::Server) {
                placement.idlePower.emplace();
                placement.idlePower->value = watts(2000);
            }
        }
        plan.racks.front() = std::make_shared<const Rack>(rack);
        QVERIFY(said(m_catalogue, plan, ui::billsMoreThanDrawn));
    }
};

QTEST_GUILESS_MAIN(DecisionWordsTest)
#include "tst_decision_words.moc"
