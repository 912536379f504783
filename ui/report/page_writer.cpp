// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_writer.h"

#include "ui/charts/chart_export.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QLocale>
#include <QPicture>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PageWriter)
};

constexpr double millimetre = 96.0 / 25.4;
constexpr double headerHeight = 34;
constexpr double footerHeight = 40;
constexpr double sectionGap = 22, sectionBelow = 6;  ///< above and below a section's heading
constexpr int sectionPx = 15;
constexpr double lineOf(int px) { return px <= 12 ? px + 6.0 : px * 1.4; }

/// Lays text out in lines of a width; draws it if `painter` is given. Gives back the height.
double layText(const QString& text, const QFont& font, double width, double lineHeight, QPainter* painter,
               QPointF at, Qt::Alignment alignment = Qt::AlignLeft)
{
    double y = 0;
    for (const QString& part : text.split('\n')) {
        QTextLayout layout(part, font);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, y + (lineHeight - line.height()) / 2});
            y += lineHeight;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, at);
        if (part.isEmpty())
            y += lineHeight * 0.5;
    }
    return y;
}

/// The columns with shares that sum to 1, such that no word of a heading is broken: what a narrow column lacks for it the widest gives,
/// as far as it has more than its own longest word needs.
std::vector<TableColumn> shared(std::vector<TableColumn> columns, double width)
{
    double shares = 0;
    for (const TableColumn& column : columns)
        shares += column.share;
    for (TableColumn& column : columns)
        column.share /= shares;
    constexpr double gap = 11;
    const QFontMetricsF metrics(PageWriter::font(12));
    const auto least = [&](const TableColumn& column) {
        double longest = 0;
        for (const QString& word : column.title.split(' '))
            longest = std::max(longest, metrics.horizontalAdvance(word));
        return (longest + (&column == &columns.back() ? 1 : gap)) / width;
    };
    for (TableColumn& column : columns) {
        const double lacking = least(column) - column.share;
        if (lacking <= 0)
            continue;
        TableColumn& widest = *std::max_element(
            columns.begin(), columns.end(),
            [](const TableColumn& one, const TableColumn& other) { return one.share < other.share; });
        const double given = std::min(lacking, widest.share - least(widest));
        if (&widest == &column || given <= 0)
            continue;
        widest.share -= given;
        column.share += given;
    }
    return columns;
}

/// The only cell of a row has all of it.
double cellWidth(const std::vector<TableColumn>& columns, const TableRow& row, std::size_t i, double width)
{
    if (row.cells.size() == 1)
        return width;
    return columns[i].share * width - (i + 1 == columns.size() ? 0 : 10);
}

}  // namespace

PageWriter::PageWriter(QPdfWriter& pdf, QString plan) : m_pdf(pdf), m_plan(std::move(plan))
{
    const QRectF paint = m_pdf.pageLayout().paintRect(QPageLayout::Millimeter);
    m_width = paint.width() * millimetre;
    m_height = paint.height() * millimetre - headerHeight - footerHeight;
    m_pages.reserve(256);
}

QFont PageWriter::font(int px, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({"Roboto", "Noto Sans", "DejaVu Sans"});
    font.setPixelSize(px);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Turns ligatures off, so that words are found and copied whole.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

void PageWriter::newPage()
{
    if (m_painter.isActive())
        m_painter.end();
    m_pages.emplace_back();
    m_chapters.push_back(m_chapter);
    m_painter.begin(&m_pages.back());
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_y = 0;
}

double PageWriter::pendingHeight() const
{
    return m_section.isEmpty() ? 0
                               : (m_y > 0 ? sectionGap : 0) + sectionBelow +
                                     heightOf(m_section, sectionPx, QFont::Medium, m_width);
}

void PageWriter::need(double height)
{
    if (m_pages.empty() || m_y + std::min(height + pendingHeight(), m_height) > m_height)
        newPage();
    if (m_section.isEmpty())
        return;
    const QString title = std::exchange(m_section, {});
    m_y += m_y > 0 ? sectionGap : 0;
    m_bookmarks.push_back({title, pageCount() - 1, 1});
    paragraph(title, sectionPx, QFont::Medium, colours().text);
    m_y += sectionBelow;
}

void PageWriter::chapter(const QString& title)
{
    m_section.clear();
    m_chapter = title;
    newPage();
    m_bookmarks.push_back({title, pageCount() - 1, 0});
    paragraph(title, 26, QFont::Medium, colours().text);
    space(10);
}

double PageWriter::heightOf(const QString& text, int px, QFont::Weight weight, double width) const
{
    return layText(text, font(px, weight), width, lineOf(px), nullptr, {});
}

void PageWriter::paragraph(const QString& text, int px, QFont::Weight weight, QColor ink, double width)
{
    const double wide = width > 0 ? width : m_width;
    const double height = heightOf(text, px, weight, wide);
    need(std::min(height, m_height));
    m_painter.setPen(ink.isValid() ? ink : colours().text2);
    layText(text, font(px, weight), wide, lineOf(px), &m_painter, {0, m_y});
    m_y += height;
}

void PageWriter::text(QPointF baseline, const QString& text, int px, QFont::Weight weight, const QColor& ink,
                      Qt::Alignment alignment)
{
    const QFont face = font(px, weight);
    const double wide = QFontMetricsF(face).horizontalAdvance(text);
    if (alignment & Qt::AlignRight)
        baseline.rx() -= wide;
    else if (alignment & Qt::AlignHCenter)
        baseline.rx() -= wide / 2;
    m_painter.setFont(face);
    m_painter.setPen(ink);
    m_painter.drawText(baseline, text);
}

double PageWriter::rowHeight(const std::vector<TableColumn>& columns, const TableRow& row, double width) const
{
    double height = 16;
    for (std::size_t i = 0; i < columns.size() && i < static_cast<std::size_t>(row.cells.size()); ++i) {
        const QFont::Weight weight = row.weight == TableRow::Weight::Plain ? QFont::Normal : QFont::Medium;
        const double wide = cellWidth(columns, row, i, width) - (i == 0 && !row.icon.isEmpty() ? 22 : 0);
        height = std::max(
            height, layText(row.cells[static_cast<qsizetype>(i)], font(12, weight), wide, 16, nullptr, {}));
    }
    return height + 9;
}

void PageWriter::drawRow(const std::vector<TableColumn>& columns, const TableRow& row, double x, double y,
                         double width, double height)
{
    double at = x;
    const QFont::Weight weight = row.weight == TableRow::Weight::Plain ? QFont::Normal : QFont::Medium;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double wide = columns[i].share * width;
        double indent = 0;
        if (i == 0 && !row.icon.isEmpty()) {
            const QColor ink = row.iconInk.isValid() ? row.iconInk : colours().text2;
            m_painter.drawPixmap(QRectF(at, y + 5, 14, 14), Theme::icon(row.icon, ink).pixmap(112),
                                 QRectF(0, 0, 112, 112));
            indent = 22;
        }
        if (i < static_cast<std::size_t>(row.cells.size())) {
            m_painter.setPen(row.ink.isValid() ? row.ink : colours().text);
            layText(row.cells[static_cast<qsizetype>(i)], font(12, weight),
                    cellWidth(columns, row, i, width) - indent, 16, &m_painter, {at + indent, y + 4},
                    columns[i].alignment);
        }
        at += wide;
    }
    m_painter.setPen(QPen(colours().line, 0.75));
    m_painter.drawLine(QPointF(x, y + height), QPointF(x + width, y + height));
}

double PageWriter::headingHeight(const std::vector<TableColumn>& columns, double width) const
{
    double height = 0;
    for (const TableColumn& column : columns) {
        const bool last = &column == &columns.back();
        if (!column.title.isEmpty())
            height = std::max(height, layText(column.title, font(12), column.share * width - (last ? 0 : 10),
                                              16, nullptr, {}));
    }
    return height > 0 ? height + 8 : 0;
}

void PageWriter::drawHeading(const std::vector<TableColumn>& columns, double x, double width)
{
    m_painter.setPen(QPen(colours().text, 1.5));
    m_painter.drawLine(QPointF(x, m_y), QPointF(x + width, m_y));
    const double height = headingHeight(columns, width);
    if (height == 0)
        return;
    double at = x;
    for (const TableColumn& column : columns) {
        m_painter.setPen(colours().text2);
        const bool last = &column == &columns.back();
        layText(column.title, font(12), column.share * width - (last ? 0 : 10), 16, &m_painter, {at, m_y + 4},
                column.alignment);
        at += column.share * width;
    }
    m_y += height;
    m_painter.setPen(QPen(colours().lineStrong, 0.75));
    m_painter.drawLine(QPointF(x, m_y), QPointF(x + width, m_y));
}

void PageWriter::table(const std::vector<TableColumn>& given, const std::vector<TableRow>& rows, double x,
                       double width)
{
    const double wide = width > 0 ? width : m_width;
    const std::vector<TableColumn> columns = shared(given, wide);
    need(headingHeight(columns, wide) + (rows.empty() ? 0 : rowHeight(columns, rows.front(), wide)));
    drawHeading(columns, x, wide);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TableRow& row = rows[i];
        const double height = rowHeight(columns, row, wide);
        // The heading of a group stays with its first row.
        const bool heads = row.weight == TableRow::Weight::Group && i + 1 < rows.size();
        if (m_y + height + (heads ? rowHeight(columns, rows[i + 1], wide) : 0) > m_height) {
            newPage();
            drawHeading(columns, x, wide);
        }
        drawRow(columns, row, x, m_y, wide, height);
        m_y += height;
    }
    m_painter.setPen(QPen(colours().text, 1.5));
    m_painter.drawLine(QPointF(x, m_y), QPointF(x + wide, m_y));
    m_y += 6;
}

double PageWriter::heightOf(const std::vector<TableColumn>& given, const std::vector<TableRow>& rows,
                            double width) const
{
    const double wide = width > 0 ? width : m_width;
    const std::vector<TableColumn> columns = shared(given, wide);
    double height = headingHeight(columns, wide) + 6;
    for (const TableRow& row : rows)
        height += rowHeight(columns, row, wide);
    return height;
}

double PageWriter::tableAt(double x, double y, double width, const QString& title,
                           const std::vector<TableColumn>& columns, const std::vector<TableRow>& rows)
{
    need(0);
    const double before = m_y;
    m_y = y;
    text({x, m_y + 14}, title, 15, QFont::Medium, colours().text);
    m_y += 24;
    table(columns, rows, x, width);
    return std::exchange(m_y, before) - y;
}

void PageWriter::twoColumns(const std::vector<TableColumn>& columns, const std::vector<TableRow>& rows)
{
    constexpr double gap = 30, usualRow = 25;
    const double column = (m_width - gap) / 2;
    const auto half = static_cast<std::ptrdiff_t>((rows.size() + 1) / 2);
    need(usualRow * static_cast<double>(half) + 6);
    const double top = m_y;
    table(columns, {rows.begin(), rows.begin() + half}, 0, column);
    const double bottom = std::exchange(m_y, top);
    table(columns, {rows.begin() + half, rows.end()}, column + gap, column);
    m_y = std::max(m_y, bottom);
}

void PageWriter::drawChart(const Chart& chart, double x, double width, double height)
{
    text({x, m_y + 12}, chart.title, 13, QFont::Medium, colours().text);
    const bool beside = width > m_width / 2;
    text({beside ? x + width : x, m_y + (beside ? 12 : 28)}, chart.note, 11, QFont::Normal, colours().text2,
         beside ? Qt::AlignRight : Qt::AlignLeft);
    const QRect place(static_cast<int>(x), static_cast<int>(m_y) + (beside ? 22 : 36),
                      static_cast<int>(width), static_cast<int>(height) - (beside ? 22 : 36));
    QCustomPlot plot;
    plot.resize(place.size());
    plot.setViewport(QRect(QPoint(0, 0), place.size()));
    chart.draw(plot);
    plot.setBackground(Qt::NoBrush);
    paintChart(plot, m_painter, place);
}

void PageWriter::charts(double height, const Chart& first, const Chart* second)
{
    constexpr double gap = 24;
    need(height + 14);
    space(14);
    drawChart(first, 0, second ? (m_width - gap) / 2 : m_width, height);
    if (second)
        drawChart(*second, (m_width + gap) / 2, (m_width - gap) / 2, height);
    m_y += height;
}

void PageWriter::chart(const QString& title, const QString& note, double height,
                       const std::function<void(QCustomPlot&)>& draw)
{
    charts(height + 22, {title, note, draw}, nullptr);
}

void PageWriter::formula(const FormulaBox& formula, QColor ink)
{
    const double room = m_width - 24;
    const FormulaBox box = formula.wrapped(room);
    const double scale = std::min(1.0, room / std::max(1.0, box.width()));
    need(box.height() * scale + 8);
    m_painter.save();
    m_painter.translate(12, m_y + 4);
    m_painter.scale(scale, scale);
    box.paint(m_painter, {0, box.ascent()}, ink);
    m_painter.restore();
    m_y += box.height() * scale + 8;
}

void PageWriter::finish(const QString& footer)
{
    if (m_painter.isActive())
        m_painter.end();
    QPainter painter(&m_pdf);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = m_pdf.resolution() / 96.0;
    const QLocale locale;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (i > 0)
            m_pdf.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.save();
        painter.translate(0, headerHeight);
        // A picture is magnified to the resolution of what it is played on; the page is already.
        const double played = static_cast<double>(m_pages[i].logicalDpiX()) / m_pdf.logicalDpiX();
        painter.scale(played, played);
        painter.drawPicture(0, 0, m_pages[i]);
        painter.restore();
        const auto line = [&](double y) {
            painter.setPen(QPen(colours().lineStrong, 0.75));
            painter.drawLine(QPointF(0, y), QPointF(m_width, y));
        };
        const auto put = [&](double x, double y, const QString& words, int px, Qt::Alignment alignment) {
            const QFont face = font(px);
            painter.setFont(face);
            painter.setPen(colours().text3);
            const double wide = QFontMetricsF(face).horizontalAdvance(words);
            painter.drawText(QPointF(alignment & Qt::AlignRight ? x - wide : x, y), words);
        };
        // The cover carries neither.
        if (i > 0) {
            put(0, 6, m_plan, 11, Qt::AlignLeft);
            put(m_width, 6, m_chapters[i], 11, Qt::AlignRight);
            line(14);
            const double foot = headerHeight + m_height + footerHeight - 22;
            line(foot);
            put(0, foot + 14, footer, 10, Qt::AlignLeft);
            put(m_width, foot + 14,
                Words::tr("%1 of %2", "page of pages")
                    .arg(locale.toString(i + 1), locale.toString(m_pages.size())),
                11, Qt::AlignRight);
        }
        painter.restore();
    }
    painter.end();
}

}  // namespace headroom::ui
