// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome.h"

#include "core/evaluation/evaluate.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/window/headlines.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

namespace {

/// One example: its question, its racks as a thumbnail and three figures.
class Card final : public QWidget {
public:
    Card(Scenario scenario, const Catalogue& builtIn, QWidget* parent)
        : QWidget(parent),
          m_scenario(std::move(scenario))
    {
        const Catalogue catalogue = builtIn.overlaidWith(m_scenario.carried);
        m_lines = headlines(catalogue, m_scenario, evaluate(catalogue, m_scenario), {});
        for (const RackPtr& rack : m_scenario.racks) {
            Column column{rack->height, {}};
            for (const Placement& placement : rack->placements)
                column.devices.push_back(
                    {placement.bottom,
                     heightOf(catalogue, placement.kind, placement.item).value_or(wholeUnits(1))});
            m_columns.push_back(std::move(column));
        }
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setMinimumSize(Theme::px(320), Theme::px(236));
        setAccessibleName(QString::fromStdString(m_scenario.info.title));
    }
    std::function<void()> open;

protected:
    void mouseReleaseEvent(QMouseEvent*) override { open(); }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            open();
        else
            QWidget::keyPressEvent(event);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = Theme::now();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool marked = hasFocus() || underMouse();
        painter.setPen(QPen(marked ? t.accent : t.line, marked ? 2 : 1));
        painter.setBrush(t.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
        const int inset = Theme::px(20);
        const QRect inner = rect().adjusted(inset, inset, -inset, -inset);
        const int thumbnail = paintRacks(painter, inner);
        const int words = inner.width() - thumbnail - Theme::px(16);

        const int size = Theme::px(20);
        Theme::drawIcon(painter, QRectF(inner.left(), inner.top(), size, size),
                        m_scenario.racks.empty() ? "cloud" : "rack", t.accent);
        const QFont head = Theme::font(15, QFont::Medium);
        painter.setFont(head);
        painter.setPen(t.text);
        const QString title = QString::fromStdString(m_scenario.info.title);
        painter.drawText(QRect(inner.left() + Theme::px(30), inner.top(), words - Theme::px(30), size),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(head).elidedText(title, Qt::ElideRight, words - Theme::px(30)));
        painter.setFont(Theme::font(12));
        painter.drawText(QRect(inner.left(), inner.top() + Theme::px(32), words, Theme::px(80)),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         QString::fromStdString(m_scenario.info.question));

        const int line = inner.bottom() - Theme::px(68);
        painter.fillRect(QRect(inner.left(), line, inner.width(), 1), t.line);
        const std::array shown{0, 1, 2};
        for (const int index : shown) {
            const Headline& figure = m_lines[static_cast<std::size_t>(index)];
            const int width = inner.width() / 3;
            const QRect cell(inner.left() + index * width, line + Theme::px(10), width - Theme::px(8),
                             Theme::px(58));
            painter.setFont(Theme::font(17, QFont::Medium));
            painter.setPen(!figure.known ? t.text3 : index == 0 ? t.own : index == 1 ? t.cloud : t.text);
            painter.drawText(cell, Qt::AlignLeft | Qt::AlignTop,
                             figure.figure.isEmpty() ? QString(QChar(0x2013)) : figure.figure);
            painter.setFont(Theme::font(11));
            painter.setPen(t.text2);
            painter.drawText(cell.adjusted(0, Theme::px(24), 0, Theme::px(2)),
                             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                             figure.unit.isEmpty() ? figure.name : figure.name + ", " + figure.unit);
        }
    }

private:
    struct Column {
        RackUnits height;
        std::vector<std::pair<RackUnits, RackUnits>> devices;
    };

    /// Returns the width taken at the right.
    int paintRacks(QPainter& painter, const QRect& inner) const
    {
        if (m_columns.empty())
            return 0;
        const Tokens& t = Theme::now();
        const int most = 10;
        const int count = std::min<int>(most, static_cast<int>(m_columns.size()));
        const int each = count <= 4 ? Theme::px(26) : Theme::px(10), gap = Theme::px(4);
        const int width = count * (each + gap) - gap, height = Theme::px(112);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (int i = 0; i < count; ++i) {
            const Column& column = m_columns[static_cast<std::size_t>(i)];
            const QRectF frame(inner.right() - width + i * (each + gap), inner.top(), each, height);
            painter.setPen(t.lineStrong);
            painter.setBrush(t.sunken);
            painter.drawRect(frame);
            const double unit = (height - 4) / column.height.units();
            for (const auto& [bottom, size] : column.devices) {
                const double top = frame.bottom() - 2 - (bottom.units() - 1 + size.units()) * unit;
                painter.fillRect(
                    QRectF(frame.left() + 3, top, each - 5, std::max(1.0, size.units() * unit - 1)),
                    t.parts[2]);
            }
        }
        painter.restore();
        return width;
    }

    Scenario m_scenario;
    std::array<Headline, 6> m_lines;
    std::vector<Column> m_columns;
};

}  // namespace

Welcome::Welcome(const Catalogue& builtIn, PlanSession& session, QWidget* parent)
    : QScrollArea(parent),
      m_builtIn(builtIn),
      m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void Welcome::showEvent(QShowEvent* event)
{
    refresh();
    QScrollArea::showEvent(event);
}

void Welcome::changeEvent(QEvent* event)
{
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) && isVisible())
        refresh();
    QScrollArea::changeEvent(event);
}

void Welcome::refresh()
{
    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    QPalette palette = page->palette();
    palette.setColor(QPalette::Window, Theme::now().canvas);
    page->setPalette(palette);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::px(64), Theme::px(40), Theme::px(64), Theme::px(32));
    column->setSpacing(Theme::px(16));

    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    auto* title = new QLabel(tr("Start from a plan that works"), page);
    title->setFont(Theme::font(24, QFont::Medium));
    title->setStyleSheet(QString("font-size: %1px").arg(Theme::px(24)));
    auto* line =
        new QLabel(tr("Everything here is an example. Change anything; Ctrl+Z takes it back."), page);
    line->setProperty("secondary", true);
    words->addWidget(title);
    words->addWidget(line);
    head->addLayout(words, 1);
    auto* openFile = new QPushButton(Theme::icon("open"), tr("Open a file"), page);
    auto* empty = new QPushButton(Theme::icon("plus"), tr("New, empty"), page);
    connect(openFile, &QPushButton::clicked, this, [this] {
        if (m_session.openByDialog())
            emit left();
    });
    connect(empty, &QPushButton::clicked, this, [this] {
        if (m_session.newPlan())
            emit left();
    });
    head->addWidget(openFile, 0, Qt::AlignBottom);
    head->addWidget(empty, 0, Qt::AlignBottom);
    column->addLayout(head);

    auto* plans = new QGridLayout;
    auto* audits = new QGridLayout;
    //: begins the titles of the audits among the sample plans
    const std::string audit = tr("Audit:").toStdString();
    for (QGridLayout* grid : {plans, audits})
        grid->setSpacing(Theme::px(16));
    for (const QString& name : PlanSession::sampleNames()) {
        auto scenario = m_session.files().openSample(name.toStdString());
        if (!scenario)
            continue;
        QGridLayout* grid = scenario.value().info.title.starts_with(audit) ? audits : plans;
        auto* card = new Card(std::move(scenario).value(), m_builtIn, page);
        card->open = [this, name] {
            if (m_session.openSample(name))
                emit left();
        };
        const int index = grid->count();
        grid->addWidget(card, index / 3, index % 3);
    }
    column->addLayout(plans);
    auto* audited = new QLabel(tr("Audits: published cost papers, worked out by the same engine"), page);
    audited->setStyleSheet(QString("font-size: %1px; font-weight: 500").arg(Theme::px(17)));
    column->addSpacing(Theme::px(12));
    column->addWidget(audited);
    column->addLayout(audits);

    auto* recent = new QHBoxLayout;
    const QStringList files = PlanSession::recentFiles();
    if (!files.isEmpty()) {
        auto* label = new QLabel(tr("Recent"), page);
        label->setFont(Theme::font(12, QFont::Medium));
        recent->addWidget(label);
        for (const QString& file : files.mid(0, 4)) {
            auto* link =
                new QLabel(QString("<a href='%1' style='text-decoration:none'>%2</a>")
                               .arg(file.toHtmlEscaped(), QFileInfo(file).fileName().toHtmlEscaped()),
                           page);
            link->setToolTip(file);
            connect(link, &QLabel::linkActivated, this, [this](const QString& target) {
                if (m_session.open(target))
                    emit left();
            });
            recent->addWidget(link);
        }
    }
    recent->addStretch();
    auto* offline = new QLabel(tr("No licence server, no account, no network needed"), page);
    offline->setProperty("quiet", true);
    recent->addWidget(offline);
    column->addLayout(recent);
    column->addStretch();
    setWidget(page);
}

}  // namespace headroom::ui
