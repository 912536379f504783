// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/studies/study_text.h"
#include "resources/embedded.h"
#include "tests/core/exchange/json_schema.h"

#include <QtTest>

using namespace headroom;
using Json = nlohmann::json;

namespace {

void expectAccepted(const std::string& text)
{
    static const JsonSchema schema(Json::parse(resources::file("schema/studies.schema.json")));
    const QStringList offences = schema.offences(Json::parse(text));
    QVERIFY2(offences.isEmpty(), qPrintable(offences.mid(0, 10).join(QLatin1Char('\n'))));
}

}  // namespace

/// What studies print is what the published schema says, and says what they found.
class TestStudyText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto built = builtInCatalogue();
        auto read = scenarioFromJson(resources::file("samples/lenovo-2026-a.json"));
        QVERIFY(built && read);
        auto stated = setByPath(read.value(), "cloud.50.rate", "98.32 USD/h");
        QVERIFY(bool(stated));
        auto varied = setSpreadByPath(stated.value(), "cloud.50.rate", "0..120 USD/h");
        QVERIFY(bool(varied));
        m_plan = std::move(varied).value();
        m_catalogue = built.value().overlaidWith(m_plan.carried);
    }
    void everyStudyKeepsToTheSchema()
    {
        for (const NamedResult& result : namedResults(m_plan)) {
            const auto study = sensitivity(m_catalogue, m_plan, result, 0.1);
            QVERIFY(bool(study));
            expectAccepted(studyJson(m_plan, study.value()));
        }
        const auto run = monteCarlo(m_catalogue, m_plan, {200, 1, {}});
        QVERIFY(bool(run));
        expectAccepted(studyJson(m_plan, run.value()));
        const auto map =
            regimeMap(m_catalogue, m_plan, {"cloud.50.rate", 0, 0.01, 7}, {"assumptions.pue", 1, 2, 5}, {});
        QVERIFY(bool(map));
        expectAccepted(studyJson(m_plan, map.value()));
        for (const double target : {0.0, 12.0, 1e9}) {
            const Goal goal{"cost.break_even_months", target, "cloud.50.rate", {}, {}};
            const auto seek = goalSeek(m_catalogue, m_plan, goal);
            QVERIFY(bool(seek));
            expectAccepted(studyJson(m_plan, seek.value(), goal));
        }
        expectAccepted(studyJson(m_plan, smallSweep({1, 1})));
    }
    void neverIsAWordAndUnknownIsNull()
    {
        // With nothing paid for the cloud owning never pays off; there is no API in the plan.
        const auto study = sensitivity(m_catalogue, m_plan, *findNamedResult("cost.break_even_months"));
        const Json json = Json::parse(studyJson(m_plan, study.value()));
        QVERIFY(json["swings"][0]["at_low"] == "never");
        QVERIFY(json["swings"][0]["at_high"].is_number());
        const auto api = sensitivity(m_catalogue, m_plan, *findNamedResult("cost.api.total"));
        QVERIFY(Json::parse(studyJson(m_plan, api.value()))["base"].is_null());
    }
    void aSweepIsItsShardsPutTogether()
    {
        const Sweep whole = smallSweep({1, 1});
        QCOMPARE(whole.cells, std::size_t(12));
        std::map<std::size_t, SweepRow> rows;
        for (std::size_t part = 1; part <= 5; ++part) {
            for (const SweepRow& row : smallSweep({part, 5}).rows)
                QVERIFY(rows.emplace(row.cell, row).second);
        }
        QCOMPARE(rows.size(), whole.rows.size());
        for (const SweepRow& row : whole.rows) {
            QVERIFY(rows.at(row.cell).values == row.values);
            QVERIFY(rows.at(row.cell).results == row.results);
        }
    }
    void aSweepAsCsvHasTheUnitsOfItsInputs()
    {
        const std::string csv = sweepCsv(m_plan, smallSweep({1, 1}), CsvHeader::With);
        const QStringList lines = QString::fromStdString(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 13);
        QCOMPARE(lines[0], QStringLiteral(
                               "cell,cloud.50.rate [USD/h],assumptions.pue,cost.cloud.total [USD],cheapest"));
        // 10 USD/h for 43,800 h; owning costs 250,142 USD and 6.4 USD/h, that is 12.1 USD/h.
        QCOMPARE(lines[1], QStringLiteral("0,10,1,438000,cloud"));
        QCOMPARE(sweepCsv(m_plan, smallSweep({2, 12}), CsvHeader::Without),
                 std::string("1,10,1.5,438000,cloud\n"));
    }
    void wrongSidesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("no input") << "cloud.51.rate"
                                  << "1..2";
        QTest::newRow("one step") << "assumptions.pue"
                                  << "1..2:1";
        QTest::newRow("steps without end") << "assumptions.pue"
                                           << "1..2:99999999999999999999";
        QTest::newRow("unit") << "assumptions.pue"
                              << "1,2 kW";
        QTest::newRow("currency") << "cloud.50.rate"
                                  << "1,2 EUR/h";
        QTest::newRow("nothing") << "assumptions.pue"
                                 << "";
        QTest::newRow("below") << "assumptions.pue"
                               << "0.5..2";
    }
    void wrongSidesAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const auto side = parseSweepSide(m_catalogue, m_plan, path.toStdString(), text.toStdString());
        QVERIFY(!side);
        QVERIFY(side.error().place.starts_with(path.toStdString()));
    }
    void shardsAreReadOrRefused()
    {
        QCOMPARE(parseShard("2/8").value().index, std::size_t(2));
        QCOMPARE(parseShard("2/8").value().count, std::size_t(8));
        for (const char* text : {"", "2", "0/8", "9/8", "a/b", "1/0", "-1/2", "1/2/3"})
            QVERIFY2(!parseShard(text), text);
    }

private:
    Sweep smallSweep(Shard shard)
    {
        std::vector<SweepSide> sides;
        sides.push_back(parseSweepSide(m_catalogue, m_plan, "cloud.50.rate", "10,20,30,40 USD/h").value());
        sides.push_back(parseSweepSide(m_catalogue, m_plan, "assumptions.pue", "1..2:3").value());
        auto found = sweep(m_catalogue, m_plan, sides, {"cost.cloud.total"}, shard);
        HEADROOM_CHECK(static_cast<bool>(found));
        return std::move(found).value();
    }

    Catalogue m_catalogue;
    Scenario m_plan;
};

QTEST_GUILESS_MAIN(TestStudyText)
#include "tst_study_text.moc"
