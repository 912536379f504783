// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/scenario/paths.h"
#include "resources/embedded.h"
#include "ui/report/decision_words.h"

#include <QtTest>

using namespace headroom;

namespace {

/// The headline of a plan.
QString headlineOf(const Catalogue& builtIn, const Scenario& plan)
{
    const Catalogue catalogue = builtIn.overlaidWith(plan.carried);
    const Results results = evaluate(catalogue, plan);
    const ui::ReportContext context{catalogue, plan, results, "USD", {}, nullptr, nullptr};
    return ui::recommendation(context);
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
};

QTEST_GUILESS_MAIN(DecisionWordsTest)
#include "tst_decision_words.moc"
