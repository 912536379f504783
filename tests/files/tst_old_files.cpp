// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"
#include "core/storage/scenario_file.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace headroom;

namespace {

QByteArray content(const QString& name)
{
    QFile file(qEnvironmentVariable("HEADROOM_SOURCE") + QStringLiteral("/tests/files/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const std::string& words) { return QString::fromStdString(words); }

/// Equal to ten digits: the expected numbers are decimal.
bool near(double found, double expected) { return std::abs(found - expected) <= std::abs(expected) * 1e-10; }

/// What tests/files/v1/two-racks says, read off the JSON by hand.
void checkTwoRacks(const Scenario& plan)
{
    QCOMPARE(text(plan.info.title), QStringLiteral("Zwei Schränke – due armadi"));
    QCOMPARE(text(plan.info.notes), QStringLiteral("Line one\nline two with \"quotes\""));
    QCOMPARE(text(plan.info.currency), QStringLiteral("EUR"));
    QCOMPARE(plan.info.date, (Date{2026, 11, 21}));

    const Assumptions& a = plan.assumptions;
    QVERIFY(near(a.electricity.value.value(), 7.7777777777777778e-8));  // 0.28 / 3.6e6
    QCOMPARE(text(a.electricity.unit), QStringLiteral("EUR/kWh"));
    QVERIFY(a.electricity.kind == InputKind::Fact);
    QCOMPARE(text(a.electricity.source), QStringLiteral("supplier's offer"));
    QCOMPARE(a.electricity.date, (Date{2026, 10, 1}));
    QCOMPARE(a.coolingAdder.value.value(), 0.0);
    QCOMPARE(a.pue.value.value(), 1.25);
    QVERIFY(a.energyBasis == EnergyBasis::LoadProfile);
    QVERIFY(near(a.maintenance.value.value(), 0.08 / 31'536'000));  // a year of 8,760 h
    QCOMPARE(a.horizon.value.value(), 126'144'000.0);               // 4 × 8,760 × 3,600
    QVERIFY(near(a.gridCarbon.value.value(), 9.1666666666667e-8));  // 0.330 kg / 3.6e6 J
    QCOMPARE(a.rackFee.date, (Date{2026, 0, 0}));

    QCOMPARE(plan.sites.size(), 2U);
    QCOMPARE(text(plan.sites[0].country), QStringLiteral("CHE"));
    QCOMPARE(plan.sites[0].pue->value.value(), 1.15);
    QVERIFY(!plan.sites[0].electricity);
    QVERIFY(!plan.sites[1].pue);

    QCOMPARE(plan.racks.size(), 2U);
    const Rack& rack = *plan.racks[0];
    QVERIFY(rack.id == RackId{3} && rack.site == SiteId{1});
    QVERIFY(near(rack.feedRating.value.value(), 11000));
    QCOMPARE(rack.maxLoad->value.value(), 900.0);
    QCOMPARE(rack.placements.size(), 2U);
    const Placement& server = rack.placements[0];
    QCOMPARE(server.accelerators, (std::vector<std::string>{"example-card", "", "example-card", ""}));
    QVERIFY(server.pool == PoolId{8});
    QVERIFY(near(server.peakPower->value.value(), 2200));
    QVERIFY(!server.idlePower && !server.price);
    const Placement& network = rack.placements[1];
    QVERIFY(network.kind == ItemKind::Switch && network.face == Face::Rear && !network.pool);
    QCOMPARE(network.bottom.halves, 83);  // U41½
    QCOMPARE(plan.racks[1]->height.halves, 95);
    QCOMPARE(plan.racks[1]->feedRating.value.value(), 7360.0);

    QCOMPARE(plan.workloads.size(), 2U);
    const Workload& audio = plan.workloads[0];
    QVERIFY(audio.kind == WorkloadKind::Rate && audio.urgency == Urgency::Batch);
    QVERIFY(near(audio.items.value.value(), 40000.0 / 86400));
    QCOMPARE(text(audio.items.unit), QStringLiteral("episodes/day"));
    QCOMPARE(audio.shape.size(), 24U);
    QCOMPARE(audio.shape[6], 2.0);
    QCOMPARE(audio.latencyLimit->value.value(), 900.0);
    const Workload& chat = plan.workloads[1];
    QVERIFY(chat.kind == WorkloadKind::Serving && chat.urgency == Urgency::Interactive);
    QCOMPARE(chat.inputTokens.value.value(), 2000.0);
    QVERIFY(near(chat.firstTokenLimit->value.value(), 0.8));
    QVERIFY(chat.shape.empty());

    const Deployment& whisper = plan.deployments.at(0);
    QVERIFY(near(whisper.referenceRate.value.value(), 1111.0 / 3600));
    QVERIFY(whisper.engine == Engine::Sglang && whisper.weights == Precision::Fp8);
    QVERIFY(whisper.kvCache == Precision::Fp16 && whisper.basis == CapacityBasis::Stated);
    QCOMPARE(whisper.tensorParallel, 2);
    QCOMPARE(whisper.pipelineParallel, 3);
    QCOMPARE(whisper.concurrency.value.value(), 64.0);

    const CloudCommitment& cloud = plan.clouds.at(0);
    QVERIFY(cloud.pricing == CloudPricing::Stated && cloud.sizing == CloudSizing::Peak);
    QVERIFY(near(cloud.rate->value.value(), 12.5 / 3600));
    QVERIFY(near(plan.apis.at(0).outputPrice->value.value(), 1.25e-6));
    QVERIFY(near(plan.staff.at(0).cost.value.value(), 96000.0 / 31'536'000));

    QCOMPARE(plan.carried.size(), 1U);
    const auto& card = std::get<Accelerator>(plan.carried[0]->thing);
    QCOMPARE(card.memory.value->value(), 48e9);
    QCOMPARE(text(card.memory.source->licence), QStringLiteral("public"));
    QVERIFY(!card.bandwidth.known());
    QCOMPARE(plan.nextId, std::uint64_t{20});
}

/// What the second version could say beyond the first, read off the JSON by hand.
void checkVersion2(const Scenario& plan)
{
    const auto& electricity = plan.assumptions.electricity;
    QVERIFY(electricity.spread.has_value());
    QVERIFY(electricity.spread->kind == SpreadKind::Triangular);
    QVERIFY(near(electricity.spread->low.value(), 5.8333333333333e-8));    // 0.21 / 3.6e6
    QVERIFY(near(electricity.spread->high.value(), 1.16666666666667e-7));  // 0.42 / 3.6e6
    QVERIFY(!plan.assumptions.pue.spread);
    const auto& rate = plan.finance.discounting.discountRate;
    QVERIFY(rate.has_value());
    QVERIFY(near(rate->value.value(), 0.08 / 31'536'000));
    QCOMPARE(text(rate->source), QStringLiteral("group treasury"));
    QCOMPARE(plan.finance.funding.taxRate->value.value(), 0.25);
}

Result<Scenario> planOf(const QString& name)
{
    const std::string bytes = content(name).toStdString();
    return name.endsWith(QLatin1String(".json")) ? scenarioFromJson(bytes) : scenarioFromImage(bytes);
}

}  // namespace

/// Files of every version that was ever released open and say what they said.
class OldFilesTest : public QObject {
    Q_OBJECT
private slots:
    void opens_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* version : {"v1", "v2"}) {
            for (const char* form : {"headroom", "json"})
                QTest::addRow("%s %s", version, form) << QStringLiteral("%1/two-racks.%2").arg(version, form);
        }
    }
    void opens()
    {
        QFETCH(QString, file);
        const auto plan = planOf(file);
        QVERIFY(static_cast<bool>(plan));
        checkTwoRacks(plan.value());
        if (file.startsWith(QLatin1String("v2")))
            checkVersion2(plan.value());
    }
    void bothFormsSayTheSame()
    {
        for (const QString version : {"v1", "v2"}) {
            const auto file = planOf(version + "/two-racks.headroom");
            const auto json = planOf(version + "/two-racks.json");
            QVERIFY(file && json);
            QVERIFY(file.value() == json.value());
            QCOMPARE(text(toJson(file.value())), text(toJson(json.value())));
            const auto again = scenarioFromJson(toJson(file.value()));
            QVERIFY(again && again.value() == json.value());
        }
    }
    void theFileIsOpenedWithoutBeingWritten()
    {
        const QString path =
            qEnvironmentVariable("HEADROOM_SOURCE") + QStringLiteral("/tests/files/v1/two-racks.headroom");
        const QByteArray before = content(QStringLiteral("v1/two-racks.headroom"));
        QVERIFY(static_cast<bool>(openScenario(path.toStdString())));
        QCOMPARE(content(QStringLiteral("v1/two-racks.headroom")), before);
    }
};

QTEST_GUILESS_MAIN(OldFilesTest)
#include "tst_old_files.moc"
