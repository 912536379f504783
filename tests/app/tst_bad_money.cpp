// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using Json = nlohmann::json;

namespace {

struct Answer {
    int status = -1;
    QByteArray out, err;
};

Json amount(const char* value) { return {{"value", value}, {"kind", "assumption"}}; }

}  // namespace

/// Plans written by hand with money that makes no sense: a message that names the place, or a finding, and never a number that is none.
class TestBadMoney : public QObject {
    Q_OBJECT
private slots:
    void whatCannotBeIsRefusedWhereItStands_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* section, const char* field, const char* value) {
            QTest::addRow("%s %s", field, value)
                << QByteArray(section) << QByteArray(field) << QByteArray(value);
        };
        row("finance", "hardware_life", "-3 yr");
        row("finance", "building_life", "0 yr");
        row("finance", "discount_rate", "-150 %/yr");
        row("finance", "cloud_change", "-100 %/yr");
        row("finance", "inflation", "-101 %/yr");
        row("finance", "residual_value", "-10 %");
        row("assumptions", "horizon", "0 yr");
        row("assumptions", "horizon", "100 yr");
        row("assumptions", "planning_month", "0 h");
        row("assumptions", "electricity", "0.28 EUR/kWh");
        row("assumptions", "electricity", "nan USD/kWh");
        row("assumptions", "rack_fee", "1e999 USD");
    }
    void whatCannotBeIsRefusedWhereItStands()
    {
        QFETCH(QByteArray, section);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        Json plan = sample();
        plan[section.toStdString()][field.toStdString()] = amount(value.constData());
        const Answer answer = evaluate(plan);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains(field), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }

    void aCurrencyWithoutARateNamesTheRemedy()
    {
        Json plan = sample();
        plan["assumptions"]["electricity"] = amount("0.28 EUR/kWh");
        Answer answer = evaluate(plan);
        QVERIFY2(answer.err.contains("EUR") && answer.err.contains("rate"), answer.err.constData());
        plan["exchange_rates"] =
            Json::array({{{"id", 900}, {"currency", "EUR"}, {"in_plan_currency", amount("0")}}});
        plan["next_id"] = 901;
        answer = evaluate(plan);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("in_plan_currency"), answer.err.constData());
        plan["exchange_rates"][0]["in_plan_currency"] = amount("1.1177");
        answer = evaluate(plan);
        QVERIFY2(answer.status < 2, answer.err.constData());
    }

    void aReservationLongerThanThePlanSaysWhatIsPaidAnyway()
    {
        Json plan = sample();
        plan["assumptions"]["horizon"] = amount("2 yr");
        Json& cloud = plan["clouds"][0];
        cloud["pricing"] = "reserved-5yr";
        cloud["rate"] = amount("10 USD/h");
        const Answer answer = evaluate(plan);
        QVERIFY2(answer.status < 2, answer.err.constData());
        QVERIFY2(answer.out.contains("reserved for longer"), answer.out.constData());
        QVERIFY2(answer.out.contains("still owed"), answer.out.constData());
    }

    void aReturnThatThereIsNotIsSaid()
    {
        // A cloud that costs next to nothing: money spent on owning never comes back, at any rate.
        Json plan = sample();
        plan["clouds"][0]["pricing"] = "stated";
        plan["clouds"][0]["rate"] = amount("0.001 USD/h");
        const Answer answer = evaluate(plan);
        QVERIFY2(answer.status < 2, answer.err.constData());
        QVERIFY2(answer.out.contains("no rate"), answer.out.constData());
        const Answer json = evaluate(plan, {"--json"});
        const Json told = Json::parse(json.out.toStdString());
        for (const Json& option : told["cost"]["economics"]["options"]) {
            if (option["option"] == "cloud") {
                QVERIFY(option["internal_rate"].is_null());
                QVERIFY(option["all_internal_rates"].empty());
            }
        }
        QVERIFY(!json.out.toLower().contains(":nan"));
    }

private:
    static Json sample() { return Json::parse(headroom::resources::file("samples/podcast-clips.json")); }
    Answer evaluate(const Json& plan, QStringList options = {})
    {
        const QString name = m_folder.filePath("plan.json");
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray::fromStdString(plan.dump()));
        file.close();
        QProcess process;
        process.start(HEADROOM_CLI, QStringList{"--no-user-catalogue", "evaluate", name} + options);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBadMoney)
#include "tst_bad_money.moc"
