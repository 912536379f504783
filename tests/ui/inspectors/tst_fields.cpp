// SPDX-License-Identifier: GPL-3.0-or-later
// Podcast clips (S1): gpu-03 stands in U5–U6 of A01 between gpu-02 and gpu-04; its power is stated (2.2 kW), its price comes from
// the catalogue; its pool serves Transcription (stated rate, derate 0.5) and Highlights.
#include "tests/support/sample.h"
#include "ui/inspectors/amount_edit.h"
#include "ui/inspectors/field_edits.h"
#include "ui/inspectors/field_row.h"
#include "ui/inspectors/inspector.h"
#include "ui/inspectors/source_card.h"
#include "ui/inspectors/typed_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::ui;
using Kind = Selection::Kind;

class TestFields : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Inspector> m_inspector;

    const Scenario& plan() const { return m_document->scenario(); }
    const Placement& device(std::size_t index) const { return plan().racks.front()->placements.at(index); }
    PlacementId named(const std::string& name) const
    {
        for (const RackPtr& rack : plan().racks) {
            for (const Placement& one : rack->placements) {
                if (one.name == name)
                    return one.id;
            }
        }
        return {};
    }
    void select(Kind kind, std::uint64_t id) { m_selection->set({kind, id, -1}); }
    /// The row of the field with this name, of the section if given.
    FieldRow* row(const QString& field, const QString& section = {}) const
    {
        for (FieldRow* one : m_inspector->findChildren<FieldRow*>()) {
            if (one->field().field() == field && one->field().path.startsWith(section) && one->isVisible())
                return one;
        }
        return nullptr;
    }
    AmountEdit* edit(const QString& field) const
    {
        FieldRow* one = row(field);
        return one ? one->findChild<AmountEdit*>() : nullptr;
    }
    static void enter(AmountEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_document = std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("podcast-clips"));
        m_selection = std::make_unique<Selection>();
        m_inspector = std::make_unique<Inspector>(*m_document, *m_selection);
        m_inspector->resize(296, 1200);
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    }
    void cleanup()
    {
        m_inspector.reset();
        m_selection.reset();
        m_document.reset();
    }

    void theDotOfAChangedValueGoesBackToTheDefault()
    {
        // S1 states 12 % maintenance a year, which is not the program's default.
        const double before = plan().assumptions.maintenance.value.value();
        const double byDefault = emptyScenario("USD", {}).assumptions.maintenance.value.value();
        QVERIFY(before != byDefault);
        FieldRow* maintenance = row("maintenance");
        QVERIFY(maintenance && maintenance->field().changed);
        QTest::mouseClick(maintenance, Qt::LeftButton, {}, QPoint(6, maintenance->height() / 2));
        QVERIFY(qFuzzyCompare(plan().assumptions.maintenance.value.value(), byDefault));
        QVERIFY(!row("maintenance")->field().changed);
        m_document->undoStack().undo();
        QCOMPARE(plan().assumptions.maintenance.value.value(), before);
        QVERIFY(row("maintenance")->field().changed);
    }

    void anOverriddenPowerIsGivenBackToTheCatalogue()
    {
        const PlacementId id = named("gpu-03");
        select(Kind::Device, id.number);
        QVERIFY(findPlacement(plan(), id).placement->peakPower);
        FieldRow* power = row("peak_power");
        QTest::mouseClick(power, Qt::LeftButton, {}, QPoint(6, power->height() / 2));
        QVERIFY(!findPlacement(plan(), id).placement->peakPower);
        QCOMPARE(edit("peak_power")->text(), QString());
    }

    void whatIsNotStatedShowsWhatHoldsInItsPlace()
    {
        select(Kind::Device, named("gpu-03").number);
        const Server* server = m_document->catalogue().server(device(0).item);
        QVERIFY(server && server->price.known() && !server->weight.known());
        FieldRow* price = row("price");
        QCOMPARE(price->field().origin, FieldValue::Origin::Fact);
        QVERIFY(!price->field().ownOrigin);
        QCOMPARE(price->findChild<AmountEdit*>()->text(), QString());
        QVERIFY(!price->findChild<AmountEdit*>()->placeholderText().isEmpty());
        bool unknownWeight = false;
        for (FieldRow* one : m_inspector->findChildren<FieldRow*>())
            unknownWeight = unknownWeight || (one->field().text == "unknown" &&
                                              one->field().origin == FieldValue::Origin::Unknown);
        QVERIFY2(unknownWeight, "an unknown weight is not told as unknown");
    }

    void aBareNumberTakesTheUnitOfThePlanWhereNoneWasStated()
    {
        const Site& site = plan().sites.front();
        QVERIFY(!site.electricity);
        select(Kind::Site, site.id.number);
        enter(edit("electricity"), "0.25");
        QVERIFY(plan().sites.front().electricity);
        // 0.25 USD per 3.6 MJ
        QVERIFY(qFuzzyCompare(plan().sites.front().electricity->value.value(), 0.25 / 3.6e6));
        QCOMPARE(plan().sites.front().electricity->unit, std::string("USD/kWh"));
        enter(edit("electricity"), "");
        QVERIFY(!plan().sites.front().electricity);
    }

    void aPositionMovesTheDeviceUnlessSomethingStandsThere()
    {
        const PlacementId id = named("gpu-03");
        select(Kind::Device, id.number);
        enter(edit("bottom"), "12");
        QCOMPARE(findPlacement(plan(), id).placement->bottom, wholeUnits(12));
        enter(edit("bottom"), "2");  // gpu-01 is in U1–U2, gpu-02 in U3–U4
        QVERIFY(edit("bottom")->bad());
        QCOMPARE(edit("bottom")->text(), QString("2"));
        QCOMPARE(findPlacement(plan(), id).placement->bottom, wholeUnits(12));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void aDeviceShowsAndChangesWhatItsPoolServes()
    {
        select(Kind::Device, named("gpu-03").number);
        QVERIFY(row("items", "workload."));
        QVERIFY(row("electricity", "assumptions."));
        enter(edit("derate"), "0.6");
        const auto stated =
            std::find_if(plan().deployments.begin(), plan().deployments.end(),
                         [](const Deployment& one) { return one.basis == CapacityBasis::Stated; });
        QCOMPARE(stated->derate.value.value(), 0.6);
        for (FieldRow* one : m_inspector->findChildren<FieldRow*>()) {
            if (one->field().link && one->field().link->kind == Kind::Workload) {
                emit one->linkActivated();
                break;
            }
        }
        QCOMPARE(m_selection->first().kind, Kind::Workload);
    }

    void severalThatDifferShowMixedAndTakeOneValue()
    {
        const PlacementId first = named("gpu-03"), second = named("gpu-07");
        select(Kind::Device, second.number);
        enter(edit("peak_power"), "1.5 kW");
        m_selection->set(std::vector<Selection::Target>{{Kind::Device, first.number, -1},
                                                        {Kind::Device, second.number, -1}});
        QCOMPARE(edit("peak_power")->text(), QString());
        QCOMPARE(edit("peak_power")->placeholderText(), QString("(mixed)"));
        QVERIFY2(!row("name") && !row("bottom"), "a name or a place cannot be shared");
        enter(edit("peak_power"), "1.8");
        for (const PlacementId id : {first, second})
            QCOMPARE(findPlacement(plan(), id).placement->peakPower->value.value(), 1800.0);
        QCOMPARE(edit("peak_power")->text(), QString("1.8"));
        m_document->undoStack().undo();
        QCOMPARE(edit("peak_power")->placeholderText(), QString("(mixed)"));
    }

    void theSourceCardChangesTheOriginAndNotTheValue()
    {
        const Input<Ratio> before = plan().assumptions.pue;
        QCOMPARE(before.kind, InputKind::Assumption);
        emit row("pue")->sourceRequested();
        auto* card = m_inspector->findChild<SourceCard*>();
        QVERIFY(card);
        auto* source = card->findChild<QLineEdit*>();
        auto* take = card->findChild<QPushButton*>();
        card->findChildren<QRadioButton*>().front()->setChecked(true);
        source->clear();
        QVERIFY2(!take->isEnabled(), "a fact without a source was offered");
        QTest::keyClicks(source, "measured 2026");
        take->click();
        QCOMPARE(plan().assumptions.pue.kind, InputKind::Fact);
        QCOMPARE(plan().assumptions.pue.source, std::string("measured 2026"));
        QCOMPARE(plan().assumptions.pue.value.value(), before.value.value());
        QCOMPARE(plan().assumptions.pue.unit, before.unit);
        m_document->undoStack().undo();
        QCOMPARE(plan().assumptions.pue, before);
    }

    void anotherUnitChangesNothingButTheUnit()
    {
        const PlacementId id = named("gpu-03");
        select(Kind::Device, id.number);
        const Input<Power> before = *findPlacement(plan(), id).placement->peakPower;
        QCOMPARE(edit("peak_power")->text() + edit("peak_power")->unit(), QString("2.2kW"));
        emit edit("peak_power")->unitChosen("W");
        Input<Power> expected = before;
        expected.unit = "W";
        QCOMPARE(*findPlacement(plan(), id).placement->peakPower, expected);
        QCOMPARE(edit("peak_power")->text() + edit("peak_power")->unit(), QString("2,200W"));
    }

    void fieldsWithoutMeaningAreHidden()
    {
        const Workload& workload = plan().workloads.front();
        QCOMPARE(workload.kind, WorkloadKind::Rate);
        select(Kind::Workload, workload.id.number);
        QVERIFY(row("work_per_item") && !row("input_tokens") && !row("per_token_limit"));
        auto* kind = row("kind")->findChild<QComboBox*>();
        kind->setCurrentIndex(kind->findData("serving"));
        emit kind->activated(kind->currentIndex());
        QCoreApplication::processEvents();
        QCOMPARE(plan().workloads.front().kind, WorkloadKind::Serving);
        QVERIFY(!row("work_per_item") && row("input_tokens") && row("per_token_limit"));
    }

    void aFieldAskedForIsShownAndFocused()
    {
        const auto id = plan().deployments.front().id.number;
        m_inspector->focusField(QString("deployment.%1.derate").arg(id));
        QCOMPARE(m_selection->first(), (Selection::Target{Kind::Deployment, id, -1}));
        QVERIFY(edit("derate")->hasFocus());
    }

    void whatVanishedLeavesThePlanBehind()
    {
        select(Kind::Workload, 999999);
        QVERIFY(row("electricity", "assumptions."));
    }

    void numbersAreShownAsTheyAreRead_data()
    {
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two thirds") << "0.666666666667"
                                    << "audio h"
                                    << "en"
                                    << "0.666667";
        QTest::newRow("cents stay") << "52390.5"
                                    << "USD"
                                    << "en"
                                    << "52,390.50";
        QTest::newRow("German") << "1234.5"
                                << "kW"
                                << "de"
                                << "1.234,5";
        QTest::newRow("a price per energy") << "0.3"
                                            << "EUR/kWh"
                                            << "de"
                                            << "0,30";
        QTest::newRow("whole") << "40000"
                               << "1/day"
                               << "en"
                               << "40,000";
        QTest::newRow("tokens of a training run") << "1e+12"
                                                  << "token"
                                                  << "en"
                                                  << "1,000,000,000,000";
        QTest::newRow("too many to read") << "1.008e+22"
                                          << ""
                                          << "en"
                                          << "1.008e+22";
        QTest::newRow("below nought") << "-3"
                                      << "kW"
                                      << "en"
                                      << "-3";
    }
    void numbersAreShownAsTheyAreRead()
    {
        QFETCH(QString, canonical);
        QFETCH(QString, unit);
        QFETCH(QString, locale);
        QFETCH(QString, shown);
        QCOMPARE(localNumber(canonical, unit, QLocale(locale)), shown);
    }

    /// Seven servers of one kind take their price from the catalogue; the power of each is stated.
    void aPriceOfTheCatalogueIsSharedByItsKind()
    {
        const auto path = [&](const std::string& name, const char* field) {
            return QStringLiteral("placement.%1.%2").arg(named(name).number).arg(QLatin1String(field));
        };
        const QString price = path("gpu-03", "price");
        QCOMPARE(othersLike(plan(), price, {price}), 6);
        QCOMPARE(othersLike(plan(), price, {price, path("gpu-01", "price"), path("gpu-02", "price")}), 4);
        const QString power = path("gpu-03", "peak_power");
        QCOMPARE(othersLike(plan(), power, {power}), 0);
    }

    void onlyABareNumberTakesAUnit()
    {
        QCOMPARE(withUnit("0.3", "USD/kWh"), QString("0.3 USD/kWh"));
        QCOMPARE(withUnit("40k", "1/day"), QString("40k 1/day"));
        QCOMPARE(withUnit("=3*1.2", "MW"), QString("=3*1.2 MW"));
        QCOMPARE(withUnit("=3*1.2 kW", "MW"), QString("=3*1.2 kW"));
        QCOMPARE(withUnit("12 zorkmids", "kW"), QString("12 zorkmids"));
        QCOMPARE(withUnit("", "kW"), QString());
        QCOMPARE(withUnit("2", ""), QString("2"));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
