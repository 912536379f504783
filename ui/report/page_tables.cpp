// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_text.h"
#include "ui/report/page_writer.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

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

}  // namespace headroom::ui
