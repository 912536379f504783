// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/workbench.h"
#include "ui/inspectors/inspector.h"
#include "ui/layout/layout_canvas.h"
#include "ui/window/headlines.h"

#include <QLabel>
#include <QMenuBar>

using namespace headroom;
using namespace headroom::ui;
using support::Workbench;

class TestWorkbench : public QObject {
    Q_OBJECT

    static QAction* action(Workbench& bench, const QString& text)
    {
        for (QAction* one : bench.window.actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static LayoutCanvas& canvas(Workbench& bench) { return *bench.window.findChild<LayoutCanvas*>(); }
    static PlacementId deviceNamed(Workbench& bench, const std::string& name)
    {
        for (const RackPtr& rack : bench.window.document().scenario().racks) {
            for (const Placement& placement : rack->placements) {
                if (placement.name == name)
                    return placement.id;
            }
        }
        return {};
    }
    static void click(Workbench& bench, const std::string& device)
    {
        const QRectF area = canvas(bench).areaOf(deviceNamed(bench, device));
        QTest::mouseClick(&canvas(bench), Qt::LeftButton, {}, (area.topLeft() + QPointF(8, 8)).toPoint());
        Workbench::settle();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("headroom-test");
        QCoreApplication::setApplicationName("workbench");
        QStandardPaths::setTestModeEnabled(true);
        Language::apply("en");
    }
    void init()
    {
        Workbench::forgetAll();
        Theme::apply(*qApp, Scheme::Dark);
    }

    void wordsTakeTheColoursOfTheThemeThatComes()
    {
        Workbench bench;
        click(bench, "gpu-03");
        action(bench, "Light &theme")->trigger();
        Workbench::settle();
        int told = 0;
        const ui::Tokens& light = tokens(Scheme::Light);
        const std::vector<QColor> inks{light.text, light.text2, light.text3, light.bad, light.accent};
        for (QLabel* label : bench.window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++told;
            const QColor ink = label->palette().color(label->foregroundRole());
            QVERIFY2(std::find(inks.begin(), inks.end(), ink) != inks.end(),
                     qPrintable(label->text() + ' ' + ink.name()));
        }
        QVERIFY(told > 20);
    }

    void aServerIsDuplicatedIntoTheNearestRackThatCarriesIt()
    {
        Workbench bench;
        click(bench, "gpu-03");
        QTest::keyClick(&canvas(bench), Qt::Key_D, Qt::ControlModifier);
        // A01 is at its planned limit; A02 has 2.2 kW left above its three servers.
        const auto& rack = *bench.window.document().scenario().racks.at(1);
        QCOMPARE(rack.placements.size(), std::size_t{4});
        QCOMPARE(rack.placements.back().name, std::string("gpu-08"));
        QCOMPARE(rack.placements.back().bottom, wholeUnits(7));
        QCOMPARE(bench.window.document().undoStack().undoText(), QString("Duplicate gpu-03"));
    }

    void theTimeStandsInTheUnitOfItsLimit()
    {
        Workbench bench;
        const auto edit = [&](Scenario scenario) {
            return addAccelerators(std::move(scenario), bench.window.document().catalogue());
        };
        const auto line = [&](const Results& results) {
            return headlines(bench.window.document().catalogue(), bench.window.document().scenario(), results,
                             {})[4];
        };
        const Headline before = line(bench.window.document().results());
        QCOMPARE(before.unit, QString("min"));
        QVERIFY(bench.window.document().preview(edit));
        const Headline now = line(bench.window.document().shownResults());
        QVERIFY(now.value < 60);  // less than a minute, and yet told in minutes as its limit is
        QCOMPARE(now.unit, QString("min"));
        QVERIFY(difference(now, before).endsWith(QString("min")));
    }

private:
    /// Three more L40S in the free slots of gpu-07.
    static Result<Scenario> addAccelerators(Scenario scenario, const Catalogue& catalogue)
    {
        for (const RackPtr& rack : std::vector(scenario.racks)) {
            for (const Placement& placement : rack->placements) {
                for (int slot = 0; slot < static_cast<int>(placement.accelerators.size()); ++slot) {
                    if (!placement.accelerators[static_cast<std::size_t>(slot)].empty())
                        continue;
                    auto next = fitAccelerator(std::move(scenario), catalogue, {placement.id, slot},
                                               "nvidia-l40s-48gb");
                    if (!next)
                        return next;
                    scenario = std::move(next).value();
                }
            }
        }
        return scenario;
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
