// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_results.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/scenario/fields.h"
#include "resources/embedded.h"
#include "tests/core/exchange/json_schema.h"

#include <QTest>

#include <functional>

using namespace headroom;
using Json = nlohmann::json;

namespace {

constexpr std::array samples{
    "ai-dj",         "airgap-finetune", "azure-conversation", "fitness-plans", "half-trillion-events",
    "lenovo-2026-a", "lenovo-2026-d",   "new-music-friday",   "podcast-clips", "semantic-search"};

JsonSchema schemaOf(const char* name)
{
    return JsonSchema(Json::parse(resources::file(std::string("schema/") + name + ".schema.json")));
}

std::string_view sampleText(const char* name)
{
    return resources::file(std::string("samples/") + name + ".json");
}

Scenario sample(const char* name)
{
    auto plan = scenarioFromJson(sampleText(name));
    HEADROOM_CHECK(static_cast<bool>(plan));
    return std::move(plan).value();
}

std::string evaluated(const Scenario& plan)
{
    const auto built = builtInCatalogue();
    HEADROOM_CHECK(static_cast<bool>(built));
    return resultsToJson(plan, evaluate(built.value().overlaidWith(plan.carried), plan));
}

void expectNone(const QStringList& offences)
{
    QVERIFY2(offences.isEmpty(), qPrintable(offences.mid(0, 20).join(QLatin1Char('\n'))));
}

using Change = std::function<void(Json&)>;

template <class Entity>
QStringList describedNames()
{
    QStringList names;
    const Entity fresh{};
    describe(fresh, [&](std::string_view name, const auto&) {
        names += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    });
    names.sort();
    return names;
}

}  // namespace

/// The published schemas describe exactly what is written: they accept it, and refuse what is not so.
class SchemaTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const char* name : {"scenario", "results"})
            QVERIFY2(!resources::file(std::string("schema/") + name + ".schema.json").empty(), name);
    }

    /// A field that only one of the two knows would be lost or refused.
    void theSchemaNamesWhatIsKept()
    {
        const Json schema = Json::parse(resources::file("schema/scenario.schema.json"));
        const auto expect = [&](const char* name, QStringList kept) {
            QStringList published;
            for (const auto& [key, value] : schema["$defs"][name]["properties"].items())
                published += QString::fromStdString(key);
            published.sort();
            kept.sort();
            QVERIFY2(published == kept, qPrintable(QString::fromUtf8(name) + ": " + published.join(' ') +
                                                   " / " + kept.join(' ')));
        };
        expect("site", describedNames<Site>());
        expect("pool", describedNames<Pool>());
        expect("workload", describedNames<Workload>());
        expect("deployment", describedNames<Deployment>());
        expect("cloud", describedNames<CloudCommitment>());
        expect("api", describedNames<ApiCommitment>());
        expect("exchangeRate", describedNames<ExchangeRate>());
        expect("egressTier", describedNames<EgressTier>());
        expect("staffRole", describedNames<StaffRole>());
        expect("measurement", describedNames<Measurement>());
        expect("purchase", describedNames<Purchase>());
        expect("placement", describedNames<Placement>());
        expect("rack", describedNames<Rack>() + QStringList{"placements"});
        QVERIFY(describedNames<Site>().contains("water_use"));
    }

    void everySampleFits_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : samples)
            QTest::newRow(name) << QByteArray(name);
    }
    void everySampleFits()
    {
        QFETCH(QByteArray, name);
        expectNone(schemaOf("scenario").offences(Json::parse(sampleText(name))));
    }

    void whatIsWrittenFits_data() { everySampleFits_data(); }
    void whatIsWrittenFits()
    {
        QFETCH(QByteArray, name);
        // With carried catalogue entries, which the shipped samples do without.
        const Scenario plan = carryUsedEntries(sample(name), builtInCatalogue().value());
        QVERIFY(!plan.carried.empty() || plan.racks.empty());
        expectNone(schemaOf("scenario").offences(Json::parse(toJson(plan))));
    }

    void anEmptyPlanFits()
    {
        expectNone(
            schemaOf("scenario").offences(Json::parse(toJson(emptyScenario("EUR", Date{2026, 11, 21})))));
        expectNone(schemaOf("scenario").offences(Json::parse(toJson(emptyScenario("USD", Date{})))));
    }

    void samplesAreInCanonicalForm_data() { everySampleFits_data(); }
    void samplesAreInCanonicalForm()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(QString::fromStdString(toJson(sample(name))),
                 QString::fromUtf8(sampleText(name).data(), static_cast<qsizetype>(sampleText(name).size())));
    }

    void everyEvaluationFits_data() { everySampleFits_data(); }
    void everyEvaluationFits()
    {
        QFETCH(QByteArray, name);
        expectNone(schemaOf("results").offences(Json::parse(evaluated(sample(name)))));
    }

    void theEvaluationOfNothingFits()
    {
        expectNone(
            schemaOf("results").offences(Json::parse(evaluated(emptyScenario("EUR", Date{2026, 11, 21})))));
    }

    void aVersionIsReadAsItStands()
    {
        // 4294967297 is 1 in 32 bits.
        for (const auto& [version, code] :
             {std::pair("4294967297", Error::Code::NewerFormat),
              std::pair("18446744073709551615", Error::Code::NewerFormat),
              std::pair("3", Error::Code::NewerFormat), std::pair("0", Error::Code::WrongValue),
              std::pair("-1", Error::Code::WrongValue), std::pair("1.0", Error::Code::MissingField)}) {
            std::string text(sampleText("lenovo-2026-a"));
            const std::string one = "\"version\": 1";
            text.replace(text.find(one), one.size(), std::string("\"version\": ") + version);
            const auto read = scenarioFromJson(text);
            QVERIFY2(!read, version);
            QVERIFY2(read.error().code == code, version);
        }
    }

    void aPlantedMistakeIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* place, Change change) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(place);
        };
        row("another format", "/format", [](Json& j) { j["format"] = "other"; });
        row("a newer version", "/version", [](Json& j) { j["version"] = 3; });
        row("no information", "/", [](Json& j) { j.erase("info"); });
        row("an unknown section", "/extra", [](Json& j) { j["extra"] = 1; });
        row("a misspelt assumption", "/assumptions/maintenence",
            [](Json& j) { j["assumptions"]["maintenence"] = j["assumptions"]["maintenance"]; });
        row("a bare number for a quantity", "/assumptions/pue",
            [](Json& j) { j["assumptions"]["pue"] = 1.4; });
        row("power for a price", "/assumptions/electricity/value",
            [](Json& j) { j["assumptions"]["electricity"]["value"] = "0.12 kW"; });
        row("a decimal comma", "/assumptions/electricity/value",
            [](Json& j) { j["assumptions"]["electricity"]["value"] = "0,12 USD/kWh"; });
        row("NaN", "/assumptions/pue/value", [](Json& j) { j["assumptions"]["pue"]["value"] = "nan"; });
        row("an unknown kind", "/assumptions/pue/kind",
            [](Json& j) { j["assumptions"]["pue"]["kind"] = "guess"; });
        row("a day by words", "/info/date", [](Json& j) { j["info"]["date"] = "20 November 2026"; });
        row("a currency by words", "/info/currency", [](Json& j) { j["info"]["currency"] = "dollar"; });
        row("id 0", "/sites/0/id", [](Json& j) { j["sites"][0]["id"] = 0; });
        row("half an id", "/sites/0/id", [](Json& j) { j["sites"][0]["id"] = 1.5; });
        row("a third of a unit", "/racks/0/height", [](Json& j) { j["racks"][0]["height"] = 41.3; });
        row("a third face", "/racks/0/placements/0/face",
            [](Json& j) { j["racks"][0]["placements"][0]["face"] = "top"; });
        row("a card as a device", "/racks/0/placements/0/kind",
            [](Json& j) { j["racks"][0]["placements"][0]["kind"] = "accelerators"; });
        row("a number in a slot", "/racks/0/placements/0/slots/0",
            [](Json& j) { j["racks"][0]["placements"][0]["slots"][0] = 4; });
        row("12 hours", "/workloads/0/shape",
            [](Json& j) { j["workloads"][0]["shape"] = std::vector<int>(12, 1); });
        row("no parallelism", "/deployments/0/tensor_parallel",
            [](Json& j) { j["deployments"][0]["tensor_parallel"] = 0; });
        row("a short figure", "/catalogue/items/0/fields/0",
            [](Json& j) { j["catalogue"]["items"][0]["fields"][0].erase(5); });
    }
    void aPlantedMistakeIsRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, place);
        Json document =
            Json::parse(toJson(carryUsedEntries(sample("podcast-clips"), builtInCatalogue().value())));
        change(document);
        const QStringList offences = schemaOf("scenario").offences(document);
        QVERIFY2(offences.size() == 1 && offences.front().startsWith(place + QStringLiteral(": ")),
                 qPrintable(offences.join(QLatin1Char('\n'))));
    }

    void aPlantedMistakeInResultsIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* place, Change change) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(place);
        };
        row("a lost figure", "/cost", [](Json& j) { j["cost"].erase("own_total"); });
        row("a figure too many", "/cost/own", [](Json& j) { j["cost"]["own"] = 1; });
        row("unknown as a word", "/racks/0/weight_kg",
            [](Json& j) { j["racks"][0]["weight_kg"] = "unknown"; });
        row("23 hours", "/energy/it_power_by_hour_w",
            [](Json& j) { j["energy"]["it_power_by_hour_w"].erase(0); });
        row("an unknown basis", "/deployments/0/basis",
            [](Json& j) { j["deployments"][0]["basis"] = "hope"; });
        row("an unknown code", "/findings/0/code", [](Json& j) { j["findings"][0]["code"] = "bad-luck"; });
    }
    void aPlantedMistakeInResultsIsRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, place);
        Json document = Json::parse(evaluated(sample("podcast-clips")));
        QVERIFY(!document["findings"].empty());
        change(document);
        const QStringList offences = schemaOf("results").offences(document);
        QVERIFY2(offences.size() == 1 && offences.front().startsWith(place + QStringLiteral(": ")),
                 qPrintable(offences.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
