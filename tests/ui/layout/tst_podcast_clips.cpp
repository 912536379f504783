// SPDX-License-Identifier: GPL-3.0-or-later
// Podcast clips (S1): two racks of 24 U with 8.8 kW planned each. A01 holds gpu-01 … gpu-04 in U1–U8 (8.8 of 8.8 kW), A02 holds
// gpu-05 … gpu-07 in U1–U6 (6.6 kW). One SR650a V4 is 2 U and 2.2 kW, so U7–U8 of A02 is the only place for one more.
#include "tests/support/sample.h"
#include "ui/layout/layout_canvas.h"
#include "ui/models/catalogue_model.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class TestPodcastClips : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LayoutCanvas> m_canvas;

    const Rack& rack(std::size_t index) const { return *m_document->scenario().racks.at(index); }
    std::string server() const { return rack(0).placements.front().item; }
    std::size_t devices() const
    {
        std::size_t count = 0;
        for (const RackPtr& one : m_document->scenario().racks)
            count += one->placements.size();
        return count;
    }
    QPointF centre(std::size_t index, int bottom) const
    {
        return m_canvas->areaOf({rack(index).id, wholeUnits(bottom), Face::Front}, wholeUnits(2)).center();
    }
    QMimeData* mime(const char* table, const std::string& id) const
    {
        auto* data = new QMimeData;
        data->setData(itemMimeType(), QByteArray(table) + '/' + QByteArray::fromStdString(id));
        return data;
    }
    void enter(const QMimeData& data, QPointF at)
    {
        QDragEnterEvent event(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_canvas.get(), &event);
    }
    void move(const QMimeData& data, QPointF at)
    {
        QDragMoveEvent event(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_canvas.get(), &event);
    }
    void drop(const QMimeData& data, QPointF at)
    {
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_canvas.get(), &event);
    }

private slots:
    void init()
    {
        m_document = std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("podcast-clips"));
        m_selection = std::make_unique<Selection>();
        m_canvas = std::make_unique<LayoutCanvas>(*m_document, *m_selection);
        m_canvas->resize(700, 700);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }
    void cleanup()
    {
        m_canvas.reset();
        m_selection.reset();
        m_document.reset();
    }

    void aServerDroppedWhereItFitsStandsThere()
    {
        const std::unique_ptr<QMimeData> data(mime("servers", server()));
        enter(*data, centre(1, 7));
        drop(*data, centre(1, 7));
        QCOMPARE(rack(1).placements.size(), std::size_t(4));
        QCOMPARE(rack(1).placements.back().bottom, wholeUnits(7));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(rack(1).placements.size(), std::size_t(3));
    }

    void aDragShowsWhatThePlanWouldBecome()
    {
        const std::unique_ptr<QMimeData> data(mime("servers", server()));
        enter(*data, centre(1, 7));
        QVERIFY(m_document->previewing());
        // 7 servers of 2.2 kW become 8.
        QCOMPARE(m_document->results().energy.plannedPower->value(), 15400.0);
        QCOMPARE(m_document->shownResults().energy.plannedPower->value(), 17600.0);
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_canvas.get(), &leave);
        QVERIFY(!m_document->previewing());
        QCOMPARE(devices(), std::size_t(7));
    }

    void aDropOverTheFeedIsRefusedAndNamesTheNearestPlace()
    {
        const std::unique_ptr<QMimeData> data(mime("servers", server()));
        QSignalSpy said(m_canvas.get(), &LayoutCanvas::messageChanged);
        enter(*data, centre(0, 12));
        QVERIFY(!said.isEmpty());
        QVERIFY(said.last().at(1).toBool());
        const QString words = said.last().at(0).toString();
        QVERIFY2(words.contains("power on feed A of A01"), qPrintable(words));
        QVERIFY2(words.contains("A02") && words.contains(QString::fromUtf8("U7–U8")), qPrintable(words));
        drop(*data, centre(0, 12));
        QCOMPARE(devices(), std::size_t(7));
        QCOMPARE(m_document->undoStack().count(), 0);
        QVERIFY(!m_document->previewing());
    }

    void enterDuringARefusedDragPlacesItWhereItFits()
    {
        const std::unique_ptr<QMimeData> data(mime("servers", server()));
        enter(*data, centre(0, 12));
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(rack(1).placements.size(), std::size_t(4));
        QCOMPARE(rack(1).placements.back().bottom, wholeUnits(7));
    }

    void theKeyboardAlonePlacesAServer()
    {
        m_canvas->pickUp(ItemKind::Server, QString::fromStdString(server()));
        QVERIFY(m_document->previewing());
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(rack(1).placements.size(), std::size_t(4));
        QCOMPARE(rack(1).placements.back().bottom, wholeUnits(7));
        QCOMPARE(m_selection->first().kind, Selection::Kind::Device);
    }

    void theKeyboardMovesTheGhostAndIsRefusedInWords()
    {
        QSignalSpy said(m_canvas.get(), &LayoutCanvas::messageChanged);
        m_canvas->pickUp(ItemKind::Server, QString::fromStdString(server()));
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);  // from A02 to A01
        QVERIFY(said.last().at(1).toBool());
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(devices(), std::size_t(7));
    }

    void deleteRemovesWhatIsSelectedAndUndoBringsItBack()
    {
        const Scenario before = m_document->scenario();
        m_selection->set({Selection::Kind::Device, rack(0).placements.front().id.number, -1});
        m_canvas->setFocus();
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(devices(), std::size_t(6));
        m_document->undoStack().undo();
        QVERIFY(m_document->scenario() == before);
    }

    void zoomKeepsThePointUnderThePointer()
    {
        const QPointF pointer = m_canvas->areaOf(rack(0).placements.front().id).center();
        QWheelEvent wheel(pointer, m_canvas->mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        const double before = m_canvas->zoom();
        QApplication::sendEvent(m_canvas.get(), &wheel);
        QVERIFY(m_canvas->zoom() > before);
        const QPointF after = m_canvas->areaOf(rack(0).placements.front().id).center();
        QVERIFY2(QLineF(pointer, after).length() < 1.0, "the device moved away from the pointer");
    }
};

QTEST_MAIN(TestPodcastClips)
#include "tst_podcast_clips.moc"
