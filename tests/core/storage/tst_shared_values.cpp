// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scenario_file.h"
#include "core/storage/shared_values.h"
#include "tests/support/hall.h"

#include <QtTest>

using namespace headroom;

namespace {

void makeTables(Database& database)
{
    QVERIFY(database.run(provenanceTable));
    QVERIFY(database.run(textsTable));
}

Result<SharedValues> readFrom(Database& database)
{
    ContentSeal seal;
    return SharedValues::read(database, seal);
}

}  // namespace

class TestSharedValues : public QObject {
    Q_OBJECT
private slots:
    void equalValuesShareANumberAndUnequalOnesDoNot()
    {
        SharedValuesWriter writer;
        QCOMPARE(writer.provenance("kW", InputKind::Fact, "a", {2026, 1, 1}), std::int64_t(1));
        QCOMPARE(writer.provenance("kW", InputKind::Fact, "a", {2026, 1, 2}), std::int64_t(2));
        QCOMPARE(writer.provenance("kW", InputKind::Assumption, "a", {2026, 1, 1}), std::int64_t(3));
        QCOMPARE(writer.provenance("W", InputKind::Fact, "a", {2026, 1, 1}), std::int64_t(4));
        QCOMPARE(writer.provenance("kW", InputKind::Fact, "a", {2026, 1, 1}), std::int64_t(1));
        QCOMPARE(writer.texts({"x", "y"}), std::int64_t(1));
        QCOMPARE(writer.texts({"xy"}), std::int64_t(2));
        QCOMPARE(writer.texts({}), std::int64_t(3));
        QCOMPARE(writer.texts({""}), std::int64_t(4));
        QCOMPARE(writer.texts({"x", "y"}), std::int64_t(1));
        QCOMPARE(writer.texts({"xy"}), std::int64_t(2));
    }
    void everyTextComesBackAsItWas()
    {
        const std::vector<std::vector<std::string>> lists{
            {}, {""}, {"", ""}, {"a\nb", "c"}, {"a", "b", "c"}, {"\\n"}, {"\\", "\n", "\\\\n"}};
        SharedValuesWriter writer;
        for (const auto& list : lists)
            writer.texts(list);
        writer.provenance("USD/kWh", InputKind::Fact, "tariff, 2026 \xe2\x82\xac", {2026, 11, 0});
        Database database;
        makeTables(database);
        ContentSeal written;
        writer.write(database, written);
        ContentSeal readSeal;
        const auto values = SharedValues::read(database, readSeal);
        QVERIFY(bool(values));
        QCOMPARE(readSeal.text(), written.text());
        for (std::size_t i = 0; i < lists.size(); ++i)
            QVERIFY(*values.value().texts(static_cast<std::int64_t>(i + 1)) == lists[i]);
        const auto* const stated = values.value().provenance(1);
        QVERIFY(stated && stated->provenance.kind == InputKind::Fact);
        QCOMPARE(stated->provenance.unit, std::string("USD/kWh"));
        QVERIFY(stated->provenance.date == (Date{2026, 11, 0}));
        QVERIFY(stated->dimension == dimensionOf<MoneyPerEnergy>);
        for (const std::int64_t none : {std::int64_t(0), std::int64_t(-1), std::int64_t(2), INT64_MAX})
            QVERIFY(!values.value().provenance(none));
        QVERIFY(!values.value().texts(0) && !values.value().texts(8));
    }
    void whatDoesNotHoldIsRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* sql, Error::Code code) {
            QTest::newRow(name) << QByteArray(sql) << static_cast<int>(code);
        };
        row("a number left out",
            "INSERT INTO provenance(id,unit,kind,source,date) VALUES(2,'kW','fact','','')",
            Error::Code::DamagedFile);
        row("a negative number", "INSERT INTO texts VALUES(-1,'')", Error::Code::DamagedFile);
        row("no such kind", "INSERT INTO provenance(id,unit,kind,source,date) VALUES(1,'kW','guess','','')",
            Error::Code::WrongValue);
        row("no such day",
            "INSERT INTO provenance(id,unit,kind,source,date) VALUES(1,'kW','fact','','2026-02-30')",
            Error::Code::WrongValue);
        row("no such unit", "INSERT INTO provenance(id,unit,kind,source,date) VALUES(1,'kW//','fact','','')",
            Error::Code::WrongValue);
    }
    void whatDoesNotHoldIsRefused()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, code);
        Database database;
        makeTables(database);
        QVERIFY(database.run(row.toStdString()));
        const auto values = readFrom(database);
        QVERIFY(!values);
        QCOMPARE(static_cast<int>(values.error().code), code);
    }
    void aChangedValueChangesTheSeal()
    {
        const auto sealOf = [](std::initializer_list<std::string_view> texts) {
            ContentSeal seal;
            for (const std::string_view text : texts)
                seal.add(text);
            return seal.text();
        };
        const std::string whole = sealOf({"nvidia-h100", "dell-xe9680l"});
        QVERIFY(sealOf({"nvidia-h100", "dell-xe9680m"}) != whole);
        QVERIFY(sealOf({"nvidia-h100dell-xe9680l"}) != whole);
        QVERIFY(sealOf({"nvidia-h100d", "ell-xe9680l"}) != whole);
        QVERIFY(sealOf({"dell-xe9680l", "nvidia-h100"}) != whole);
        QVERIFY(sealOf({std::string_view("a\0", 2)}) != sealOf({"a"}));
        ContentSeal number, real, null;
        number.add(std::int64_t(0));
        real.add(0.0);
        null.addNull();
        QVERIFY(number.text() != real.text() && real.text() != null.text() && number.text() != null.text());
    }
    void aLargePlanComesBackEqual()
    {
        const Scenario plan = support::hall({.racks = 30, .servers = 10, .workloads = 4});
        const auto read = scenarioFromImage(scenarioImage(plan));
        QVERIFY(bool(read));
        QVERIFY(read.value() == plan);
    }
};

QTEST_GUILESS_MAIN(TestSharedValues)
#include "tst_shared_values.moc"
