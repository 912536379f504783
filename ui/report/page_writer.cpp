// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_writer.h"

#include "ui/charts/chart_export.h"
#include "ui/report/page_text.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QLocale>
#include <QPicture>

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
    constexpr double mostShared = 0.4, gap = 36;
    const bool shared = !m_chapter.isEmpty() && m_y < mostShared * m_height;
    m_chapter = title;
    if (shared)
        space(gap);
    else
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
