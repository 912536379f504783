// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_pages.h"

#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace headroom::ui;

class HelpPagesTest : public QObject {
    Q_OBJECT
private slots:
    void everyPageIsListedByItsHeadingAndRead()
    {
        HelpPages pages(nullptr);
        pages.showPage("accuracy.md");
        auto* list = pages.findChild<QListWidget*>();
        const auto* text = pages.findChild<QTextBrowser*>();
        QVERIFY(list->count() >= 3);
        QCOMPARE(list->currentItem()->text(), QString("How far the predictions are off"));
        QVERIFY(text->toPlainText().contains("left out in turn"));
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY2(!list->item(row)->text().isEmpty(), qPrintable(QString::number(row)));
            list->setCurrentRow(row);
            QVERIFY(text->toPlainText().size() > 500);
            // A table, not its source.
            QVERIFY(!text->toPlainText().contains("|---"));
        }
    }
};

QTEST_MAIN(HelpPagesTest)
#include "tst_help_pages.moc"
