// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plan.h"
#include "ui/window/plan_commands.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::ui;

namespace {

const CommandPalette::Command* named(const std::vector<CommandPalette::Command>& commands,
                                     const QString& name)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const auto& command) { return command.text == name; });
    return found == commands.end() ? nullptr : &*found;
}

}  // namespace

class PlanCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void aDeviceIsSelectedAndBroughtIntoView()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            rack.name = "A07";
            rack.placements.front().name = "Trainer";
        });
        Selection selection;
        const QSignalSpy revealed(&selection, &Selection::revealRequested);
        const auto commands = thingCommands(plan, selection);
        const CommandPalette::Command* command = named(commands, "Trainer");
        QVERIFY(command);
        QVERIFY2(command->note.contains("A07"), qPrintable(command->note));
        command->run();
        const Selection::Target expected{Selection::Kind::Device,
                                         plan.racks.front()->placements.front().id.number, -1};
        QVERIFY(selection.first() == expected);
        QCOMPARE(revealed.count(), 1);
    }

    void anInputOfTheWholePlanIsOpenedByItsPath()
    {
        QString opened;
        const auto commands = inputCommands(test::smallPlan(), test::smallCatalogue(),
                                            [&opened](const QString& path) { opened = path; });
        const CommandPalette::Command* command = named(commands, "Electricity");
        QVERIFY(command);
        command->run();
        QCOMPARE(opened, QString("assumptions.electricity"));
    }
};

QTEST_MAIN(PlanCommandsTest)
#include "tst_plan_commands.moc"
