// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"
#include "ui/models/catalogue_model.h"
#include "ui/theme/theme.h"
#include "ui/window/catalogue_palette.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace headroom;
using namespace headroom::ui;

class TestCataloguePalette : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<CataloguePalette> m_palette;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;

    QStringList openGroups() const
    {
        QStringList open;
        for (int row = 0; row < m_tree->model()->rowCount(); ++row) {
            const QModelIndex group = m_tree->model()->index(row, 0);
            if (m_tree->isExpanded(group))
                open << group.data().toString();
        }
        return open;
    }
    QStringList names(const QString& group) const
    {
        QStringList names;
        for (int row = 0; row < m_tree->model()->rowCount(); ++row) {
            const QModelIndex parent = m_tree->model()->index(row, 0);
            for (int item = 0; parent.data().toString() == group && item < m_tree->model()->rowCount(parent);
                 ++item)
                names << m_tree->model()->index(item, 0, parent).data().toString();
        }
        return names;
    }
    int darkPixels() const
    {
        const QImage image = m_tree->viewport()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 160;
        }
        return dark;
    }

private slots:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void init()
    {
        m_document = std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("podcast-clips"));
        m_palette = std::make_unique<CataloguePalette>(*m_document);
        m_palette->resize(240, 600);
        m_palette->show();
        QVERIFY(QTest::qWaitForWindowActive(m_palette.get()));
        m_search = m_palette->findChild<QLineEdit*>();
        m_tree = m_palette->findChild<QTreeView*>();
        m_palette->focusSearch();
    }

    void theKeyboardLeadsFromTheSearchToWhatItFound_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("down") << int(Qt::Key_Down);
        QTest::newRow("enter") << int(Qt::Key_Return);
    }
    void theKeyboardLeadsFromTheSearchToWhatItFound()
    {
        QFETCH(const int, key);
        QTest::keyClicks(m_search, "SR650a");
        QTest::keyClick(m_search, Qt::Key(key));
        QVERIFY(m_tree->hasFocus());
        const QModelIndex current = m_tree->currentIndex();
        QVERIFY(current.parent().isValid());  // an item, not its group
        QVERIFY(current.data().toString().contains("SR650a"));
        QSignalSpy picked(m_palette.get(), &CataloguePalette::picked);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.front().at(1).toString(), current.data(CatalogueModel::IdRole).toString());
    }

    void whoTabsIntoTheListSeesARow()
    {
        QVERIFY(!m_tree->currentIndex().isValid());
        for (int i = 0; i < 4; ++i)  // the three filters lie between
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(m_tree->hasFocus());
        QVERIFY(m_tree->currentIndex().isValid());
    }

    void nothingFoundIsSaid()
    {
        QTest::keyClicks(m_search, "zzz");
        QCOMPARE(m_tree->model()->rowCount(), 0);
        QVERIFY(darkPixels() > 50);  // a sentence, where else everything is white
        QTest::keyClick(m_search, Qt::Key_Down);
        QVERIFY(m_search->hasFocus());
    }

    void theGroupsAreAsBeforeTheSearch()
    {
        m_tree->setExpanded(m_tree->model()->index(1, 0), false);
        const QStringList before = openGroups();
        QVERIFY(!before.isEmpty());
        QTest::keyClicks(m_search, "zzz");
        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(m_search->text(), QString());
        QCOMPARE(openGroups(), before);
    }

    void aCardsNameFindsWhatIsRentedWithIt()
    {
        QTest::keyClicks(m_search, "L40S");
        QVERIFY(names("Accelerators").contains("L40S 48 GB"));
        // g6e instances hold L40S cards; their own names do not say so.
        const QStringList rented = names("Cloud and API");
        QVERIFY(std::any_of(rented.begin(), rented.end(),
                            [](const QString& name) { return name.startsWith("g6e.24xlarge"); }));
    }
};

QTEST_MAIN(TestCataloguePalette)
#include "tst_catalogue_palette.moc"
