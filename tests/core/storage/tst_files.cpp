// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/scenario/validate.h"
#include "core/storage/replace_file.h"
#include "core/storage/scenario_file.h"
#include "resources/embedded.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace headroom;

namespace {

Scenario sample(const char* name)
{
    auto scenario = scenarioFromJson(resources::file(std::string("samples/") + name));
    if (!scenario)
        qFatal("%s: %s %s", name, scenario.error().place.c_str(),
               scenario.error().args.empty() ? "" : scenario.error().args[0].c_str());
    auto catalogue = builtInCatalogue();
    return catalogue ? carryUsedEntries(std::move(scenario).value(), catalogue.value())
                     : std::move(scenario).value();
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void everySampleSurvivesBothForms()
    {
        const auto names = resources::names("samples/");
        QVERIFY(names.size() >= 4);
        for (const std::string_view name : names) {
            const Scenario plan = sample(std::string(name.substr(8)).c_str());
            auto fromText = scenarioFromJson(toJson(plan));
            QVERIFY2(bool(fromText), name.data());
            QVERIFY2(fromText.value() == plan, name.data());
            auto fromImage = scenarioFromImage(scenarioImage(plan));
            QVERIFY2(bool(fromImage), name.data());
            QVERIFY2(fromImage.value() == plan, name.data());
            QCOMPARE(toJson(fromText.value()), toJson(plan));
        }
    }
    void aWeekOfHoursSurvivesBothForms()
    {
        Scenario plan = sample("azure-conversation.json");
        QVERIFY(!plan.workloads.empty());
        DayShape& shape = plan.workloads.front().shape;
        shape.clear();
        for (int hour = 0; hour < 168; ++hour)
            shape.push_back(0.1 + hour / 7.0);  // no two alike, most of no short decimal
        plan.workloads.front().shapeSource = "counted in one week, Monday first";
        const auto fromText = scenarioFromJson(toJson(plan));
        QVERIFY(bool(fromText));
        QVERIFY(fromText.value() == plan);
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("week.headroom").toStdString();
        QVERIFY(bool(saveScenario(plan, file)));
        const auto opened = openScenario(file);
        QVERIFY(bool(opened));
        QCOMPARE(opened.value().workloads.front().shape.size(), std::size_t{168});
        QVERIFY(opened.value() == plan);
    }
    void aFlippedByteIsFoundOrChangesNothing()
    {
        const Scenario plan = sample("lenovo-2026-a.json");
        const std::string image = scenarioImage(plan);
        std::mt19937 random(7);
        for (int i = 0; i < 1500; ++i) {
            std::string bytes = image;
            const std::size_t at = random() % bytes.size();
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << (random() % 8)));
            const auto opened = scenarioFromImage(std::move(bytes));
            QVERIFY2(!opened || opened.value() == plan, qPrintable(QString("byte %1").arg(at)));
        }
    }
    void textCutAnywhereIsRefused()
    {
        const std::string text = toJson(sample("lenovo-2026-a.json"));
        for (std::size_t length = 0; length + 2 < text.size(); length += 13)
            QVERIFY(!scenarioFromJson(std::string_view(text).substr(0, length)));
    }
    void hostileTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* from, const char* to, Error::Code code) {
            QTest::newRow(name) << QString(from) << QString(to) << static_cast<int>(code);
        };
        row("wrong unit", "0.12 USD/kWh", "0.12 kW", Error::Code::WrongUnit);
        row("unknown unit", "0.12 USD/kWh", "0.12 USD/kXh", Error::Code::UnknownUnit);
        row("1e308", "0.12 USD/kWh", "1e308 USD/kWh", Error::Code::OutOfRange);
        row("no number", "0.12 USD/kWh", "NaN USD/kWh", Error::Code::NotANumber);
        row("newer", "\"version\": 1", "\"version\": 99", Error::Code::NewerFormat);
        row("foreign", "headroom-scenario", "something-else", Error::Code::NotOurFile);
        row("misspelt", "\"maintenance\"", "\"maintenence\"", Error::Code::UnknownField);
        row("below its range", "\"pue\":{\"value\":\"1\"", "\"pue\":{\"value\":\"0.5\"",
            Error::Code::OutOfRange);
    }
    void hostileTextIsRefusedWithItsPlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, code);
        const std::string_view raw = resources::file("samples/lenovo-2026-a.json");
        QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const auto opened = scenarioFromJson(text.toStdString());
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().code), code);
    }
    void deepNestingAndMillionsAreRefusedBeforeTheyCost()
    {
        QVERIFY(!scenarioFromJson(std::string(100000, '[')));
        std::string racks =
            "{\"format\":\"headroom-scenario\",\"version\":1,\"info\":{},\"assumptions\":{},\"racks\":[";
        for (int i = 0; i < 100000; ++i)
            racks += "{},";
        racks += "{}]}";
        const auto opened = scenarioFromJson(racks);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::TooLarge);
        // Found while reading, not after it.
        QCOMPARE(opened.error().args.at(1), "> " + std::to_string(limits::racks));
    }
    void aReadOnlyFolderLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path file =
            std::filesystem::path(folder.path().toStdString()) / "absent" / "plan.headroom";
        const Status saved = saveScenario(sample("lenovo-2026-a.json"), file);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::CannotWrite);
        QCOMPARE(saved.error().file, file.string());
    }
    void killedWhileSavingLeavesAWholeFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path file =
            std::filesystem::path(folder.path().toStdString()) / "plan.headroom";
        const std::string one = scenarioImage(sample("lenovo-2026-a.json"));
        const std::string two = scenarioImage(sample("podcast-clips.json"));
        QVERIFY(bool(replaceFile(file, one)));
        std::mt19937 random(11);
        for (int i = 0; i < 40; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                while (true) {
                    (void)replaceFile(file, two);
                    (void)replaceFile(file, one);
                }
            }
            QVERIFY(child > 0);
            usleep(static_cast<useconds_t>(500 + random() % 20000));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const std::string found = contentOf(file);
            QVERIFY(found == one || found == two);
        }
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
