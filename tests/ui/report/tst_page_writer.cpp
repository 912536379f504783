// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_writer.h"

#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom::ui;

/// What a page holds together.
class PageWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QPdfWriter> m_pdf;
    std::unique_ptr<PageWriter> m_page;

    QStringList sections() const
    {
        QStringList titles;
        for (const Bookmark& one : m_page->bookmarks()) {
            if (one.level == 1)
                titles << one.title;
        }
        return titles;
    }

private slots:
    void init()
    {
        m_pdf = std::make_unique<QPdfWriter>(m_folder.filePath("page.pdf"));
        m_pdf->setPageSize(QPageSize(QPageSize::A4));
        m_page = std::make_unique<PageWriter>(*m_pdf, "Plan");
        m_page->chapter("Chapter");
    }
    void cleanup()
    {
        m_page->finish({});
        m_page.reset();
        m_pdf.reset();
    }

    void aHeadingWithoutContentIsNotWritten()
    {
        m_page->section("Empty");
        m_page->section("Full");
        m_page->paragraph("Words.");
        m_page->section("At the end");
        m_page->chapter("Next");
        m_page->paragraph("Words.");
        QCOMPARE(sections(), QStringList{"Full"});
    }

    /// 200 pixels are left, what comes needs 190: with its heading it goes to the next page.
    void aHeadingGoesWithWhatComes()
    {
        m_page->space(m_page->remaining() - 200);
        m_page->section("Together");
        QCOMPARE(m_page->pageCount(), 1);
        m_page->need(190);
        QCOMPARE(m_page->pageCount(), 2);
        QCOMPARE(sections(), QStringList{"Together"});
        QCOMPARE(m_page->bookmarks().back().page, 1);
        m_page->section("Small");
        m_page->paragraph("Words.");
        QCOMPARE(m_page->pageCount(), 2);
    }

    void whatIsLeftCountsTheHeadingThatWaits()
    {
        const double before = m_page->remaining();
        m_page->section("Waits");
        QVERIFY(m_page->remaining() < before - 20);
        const double counted = m_page->remaining();
        QVERIFY(std::abs(m_page->height() - m_page->y() - counted) < 1e-6);
    }

    /// "Spitzenauslastung" needs more than a tenth of 400 pixels; the wide column has room for both: one line of heading.
    void noWordOfAHeadingIsBroken()
    {
        const std::vector<TableColumn> columns{{"Deployment", Qt::AlignLeft, 0.9},
                                               {"Spitzenauslastung", Qt::AlignRight, 0.1}};
        const std::vector<TableColumn> wide{{"Deployment", Qt::AlignLeft, 0.5},
                                            {"Spitzenauslastung", Qt::AlignRight, 0.5}};
        QCOMPARE(m_page->heightOf(columns, {}, 400), m_page->heightOf(wide, {}, 400));
    }
};

QTEST_MAIN(PageWriterTest)
#include "tst_page_writer.moc"
