// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/formula_box.h"
#include "ui/report/pdf_finish.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QString>

#include <functional>
#include <vector>

class QCustomPlot;

namespace headroom::ui {

/// One column of a table: its heading, alignment, and width as a share of the table's.
struct TableColumn {
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft;
    double share = 1;
};
struct TableRow {
    QStringList cells;
    enum class Weight { Plain, Group, Total } weight = Weight::Plain;
    QColor ink{};    ///< of the whole row; text colour if not set
    QString icon{};  ///< before the first cell
    QColor iconInk{};
};

/// Writes down a page in design pixels (96 per inch), going to the next when the present one is full. Header and footer are
/// added when all pages are known.
class PageWriter {
public:
    PageWriter(QPdfWriter& pdf, QString plan);

    double width() const { return m_width; }  ///< of the text area
    double y()
    {
        need(0);
        return m_y;
    }
    double height() const { return m_height; }
    double remaining() const { return m_height - m_y - pendingHeight(); }  ///< on this page
    QPainter& painter() { return m_painter; }
    const Tokens& colours() const { return tokens(Scheme::Light); }

    void newPage();
    /// Starts a chapter, named in bookmarks and the header, on a new page unless most of the one before it is empty.
    void chapter(const QString& title);
    /// A heading that is written with what comes next, on one page with it; nothing where nothing comes.
    void section(const QString& title) { m_section = title; }
    void space(double height)
    {
        need(0);
        m_y += height;
    }
    /// Goes to the next page unless this much is left, and writes the heading that waits.
    void need(double height);
    void paragraph(const QString& text, int px = 12, QFont::Weight weight = QFont::Normal, QColor ink = {},
                   double width = 0);
    void table(const std::vector<TableColumn>& columns, const std::vector<TableRow>& rows, double x = 0,
               double width = 0);
    /// How high a table would be on one page.
    double heightOf(const std::vector<TableColumn>& columns, const std::vector<TableRow>& rows,
                    double width = 0) const;
    /// A table without its heading, for two columns side by side: gives back its height.
    double tableAt(double x, double y, double width, const QString& title,
                   const std::vector<TableColumn>& columns, const std::vector<TableRow>& rows);
    /// A list without headings in two columns, kept on one page.
    void twoColumns(const std::vector<TableColumn>& columns, const std::vector<TableRow>& rows);
    struct Chart {
        QString title, note;
        std::function<void(QCustomPlot&)> draw;
    };
    void chart(const QString& title, const QString& note, double height,
               const std::function<void(QCustomPlot&)>& draw);
    /// Two side by side, or one if there is no second.
    void charts(double height, const Chart& first, const Chart* second);
    void formula(const FormulaBox& formula, QColor ink);
    void text(QPointF baseline, const QString& text, int px, QFont::Weight weight, const QColor& ink,
              Qt::Alignment alignment = Qt::AlignLeft);
    static QFont font(int px, QFont::Weight weight = QFont::Normal);
    double heightOf(const QString& text, int px, QFont::Weight weight, double width) const;

    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    int pageCount() const { return static_cast<int>(m_chapters.size()); }
    /// Replays all pages into the PDF with header and footer.
    void finish(const QString& footer);

private:
    double pendingHeight() const;  ///< of the heading that waits
    double rowHeight(const std::vector<TableColumn>& columns, const TableRow& row, double width) const;
    void drawRow(const std::vector<TableColumn>& columns, const TableRow& row, double x, double y,
                 double width, double height);
    void drawChart(const Chart& chart, double x, double width, double height);
    double headingHeight(const std::vector<TableColumn>& columns, double width) const;
    void drawHeading(const std::vector<TableColumn>& columns, double x, double width);

    QPdfWriter& m_pdf;
    QString m_plan;
    double m_width, m_height;
    double m_y = 0;
    std::vector<QPicture> m_pages;
    QPainter m_painter;
    QString m_chapter, m_section;
    std::vector<QString> m_chapters;  ///< by page
    std::vector<Bookmark> m_bookmarks;
};

}  // namespace headroom::ui
