// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/units/amount.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace headroom;

namespace {

QString source(const QString& path) { return qEnvironmentVariable("HEADROOM_SOURCE") + '/' + path; }

QString textOf(const QString& path)
{
    QFile file(source(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::optional<FindingCode> codeOf(const QString& word)
{
    static const std::map<QString, FindingCode> words{
        {"RackOverPower", FindingCode::RackOverPower},
        {"RackAtPowerLimit", FindingCode::RackAtPowerLimit},
        {"RackPowerUnknown", FindingCode::RackPowerUnknown},
        {"DevicePriceUnknown", FindingCode::DevicePriceUnknown},
        {"ModelDoesNotFit", FindingCode::ModelDoesNotFit},
        {"PoolOverloaded", FindingCode::PoolOverloaded},
        {"PoolNearlyFull", FindingCode::PoolNearlyFull},
        {"BatchDoesNotFit", FindingCode::BatchDoesNotFit},
        {"LatencyMissed", FindingCode::LatencyMissed},
        {"PriceOld", FindingCode::PriceOld},
        {"ItemUnknown", FindingCode::ItemUnknown},
        {"NotAllPaidFitted", FindingCode::NotAllPaidFitted},
        {"NoPerformanceData", FindingCode::NoPerformanceData},
        {"NoPool", FindingCode::NoPool},
        {"CloudPriceUnknown", FindingCode::CloudPriceUnknown},
        {"HiddenCloudCosts", FindingCode::HiddenCloudCosts},
        {"RefusalCosts", FindingCode::RefusalCosts},
    };
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// One plan and what it is asked.
class Golden {
public:
    Golden(Catalogue catalogue, Scenario plan)
        : m_catalogue(catalogue.overlaidWith(plan.carried)),
          m_plan(std::move(plan)),
          m_results(evaluate(m_catalogue, m_plan))
    {}

    /// What is wrong with one line of the text; empty when it holds.
    QString check(const QString& line) const
    {
        const QStringList words = line.split(' ');
        if (words[0] == QLatin1String("finding") && words.size() == 4)
            return has(words[1], words[2], words[3].toULongLong()) ? QString()
                                                                   : line + QStringLiteral(": not found");
        if (words[0] == QLatin1String("none") && words.size() == 2)
            return hasAny(words[1]) ? line + QStringLiteral(": found") : QString();
        static const QRegularExpression form(QStringLiteral("^(\\S+) = (.+) ± (.+)$"));
        const auto match = form.match(line);
        if (!match.hasMatch())
            return line + QStringLiteral(": not understood");
        return checkValue(match.captured(1), match.captured(2), match.captured(3));
    }

private:
    bool has(const QString& word, const QString& section, std::uint64_t id) const
    {
        const auto code = codeOf(word);
        return code &&
               std::any_of(m_results.findings.begin(), m_results.findings.end(), [&](const Finding& one) {
                   return one.code == *code && one.subject.id == id &&
                          one.subject.section == section.toStdString();
               });
    }
    bool hasAny(const QString& word) const
    {
        const auto code = codeOf(word);
        return !code || std::any_of(m_results.findings.begin(), m_results.findings.end(),
                                    [&](const Finding& one) { return one.code == *code; });
    }
    QString checkValue(const QString& path, const QString& expected, const QString& tolerance) const
    {
        const Explanation told = explain(m_catalogue, m_plan, path.toStdString());
        if (told.root == NodeId::None)
            return path + QStringLiteral(": no such value");
        const TraceNode& node = told.trace[told.root];
        if (!node.known)
            return path + QStringLiteral(": unknown");
        const auto wanted = parseAmount(expected.toStdString(), node.dimension);
        const auto within = parseAmount(tolerance.toStdString(), node.dimension);
        if (!wanted || !within)
            return path + QStringLiteral(": unit not understood");
        if (std::abs(node.value - wanted.value().value) <=
            within.value().value + 1e-12 * std::abs(node.value))
            return {};
        return QStringLiteral("%1: %2, not %3 (SI)")
            .arg(path)
            .arg(node.value, 0, 'g', 15)
            .arg(wanted.value().value, 0, 'g', 15);
    }

    Catalogue m_catalogue;
    Scenario m_plan;
    Results m_results;
};

}  // namespace

class TestGolden : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto read = builtInCatalogue();
        QVERIFY2(static_cast<bool>(read), read ? "" : read.error().place.c_str());
        m_catalogue = std::move(read).value();
    }

    void plansGiveWhatTheirSourcesPublish_data()
    {
        QTest::addColumn<QString>("plan");
        for (const char* plan :
             {"podcast-clips", "lenovo-2026-a", "lenovo-2026-d", "ai-dj", "azure-conversation",
              "new-music-friday", "half-trillion-events", "airgap-finetune", "fitness-plans"})
            QTest::newRow(plan) << QString::fromLatin1(plan);
    }
    void plansGiveWhatTheirSourcesPublish()
    {
        QFETCH(QString, plan);
        const QString json = textOf(QStringLiteral("resources/samples/%1.json").arg(plan));
        auto scenario = scenarioFromJson(json.toStdString());
        QVERIFY2(static_cast<bool>(scenario), scenario ? "" : scenario.error().place.c_str());
        const Golden golden(m_catalogue, std::move(scenario).value());
        const QString text = textOf(QStringLiteral("tests/golden/%1.txt").arg(plan));
        QStringList wrong;
        int checked = 0;
        for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
            if (line.startsWith('#'))
                continue;
            ++checked;
            const QString fault = golden.check(line);
            if (!fault.isEmpty())
                wrong << fault;
        }
        QVERIFY(checked > 5);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void aWrongFigureIsNoticed()
    {
        auto scenario =
            scenarioFromJson(textOf(QStringLiteral("resources/samples/podcast-clips.json")).toStdString());
        QVERIFY(static_cast<bool>(scenario));
        const Golden golden(m_catalogue, std::move(scenario).value());
        QVERIFY(golden.check(QStringLiteral("cost.own.capital = 366733.5 USD ± 0.01 USD")).isEmpty());
        QVERIFY(!golden.check(QStringLiteral("cost.own.capital = 366733 USD ± 0.01 USD")).isEmpty());
        QVERIFY(!golden.check(QStringLiteral("cost.nothing = 1 ± 1")).isEmpty());
        QVERIFY(!golden.check(QStringLiteral("finding PoolOverloaded pool 20")).isEmpty());
        QVERIFY(!golden.check(QStringLiteral("none PoolNearlyFull")).isEmpty());
        QVERIFY(!golden.check(QStringLiteral("none NoSuchCode")).isEmpty());
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
