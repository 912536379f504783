// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_file.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;

class TestPlanFile : public QObject {
    Q_OBJECT
private slots:
    void theEndingChoosesTheForm()
    {
        QTemporaryDir folder;
        const std::filesystem::path base(folder.path().toStdString());
        const Scenario plan = support::sample("lenovo-2026-a");
        QVERIFY(bool(savePlan(plan, base / "plan.json")));
        QVERIFY(bool(savePlan(plan, base / "plan.headroom")));
        QVERIFY(openPlan(base / "plan.json").value() == plan);
        QVERIFY(openPlan(base / "plan.headroom").value() == plan);
    }
    void anotherEndingIsRefusedAndNothingWritten()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "plan.xlsx";
        const Status saved = savePlan(support::sample("lenovo-2026-a"), file);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::WrongValue);
        QCOMPARE(saved.error().file, file.string());
        QVERIFY(!std::filesystem::exists(file));
    }
    void anEmptyFileIsNoPlan()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("empty.headroom"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto opened = openPlan(file.fileName().toStdString());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NotOurFile);
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_plan_file.moc"
