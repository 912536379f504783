// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_view.h"

#include "ui/layout/hall_view.h"
#include "ui/layout/layout_canvas.h"
#include "ui/layout/rack_table.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double zoomStep = 1.25;

}  // namespace

LayoutView::LayoutView(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_zoom(new QLabel(this)),
      m_fit(new QToolButton(this)),
      m_quantityLabel(new QLabel(this)),
      m_quantity(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_canvas(new LayoutCanvas(document, selection, this)),
      m_hall(new HallView(document, selection, this)),
      m_table(new RackTable(document, selection, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::px(16), 0, Theme::px(12), 0);
    row->setSpacing(Theme::px(4));
    m_title->setFont(Theme::font(12, QFont::Medium));
    row->addWidget(m_title);
    row->addSpacing(Theme::px(12));
    const char* const icons[] = {"rack", "hall", "table"};
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setIcon(Theme::icon(icons[i]));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("segment", true);
        button->setFixedHeight(Theme::px(26));
        connect(button, &QToolButton::clicked, this, [this, i] { setMode(static_cast<Mode>(i)); });
        m_modes[i] = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    m_quantity->setPopupMode(QToolButton::InstantPopup);
    m_quantity->setMenu(new QMenu(m_quantity));
    m_quantity->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_quantity->setProperty("chip", true);
    m_quantity->setFixedHeight(Theme::px(26));
    m_quantity->hide();
    m_quantityLabel->setProperty("secondary", true);
    row->addWidget(m_quantityLabel);
    row->addWidget(m_quantity);
    m_zoom->setProperty("quiet", true);
    row->addWidget(m_zoom);
    m_fit->setIcon(Theme::icon("fit"));
    row->addWidget(m_fit);
    m_header = new QWidget(this);
    m_header->setLayout(row);
    m_header->setFixedHeight(Theme::px(32));
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_hall);
    m_stack->addWidget(m_table);

    // The key alone: the desktop's standard for deleting may hold Ctrl+D too, which duplicates here.
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), this);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &LayoutView::removeSelected);
    connect(m_fit, &QToolButton::clicked, this, &LayoutView::fit);
    connect(m_canvas, &LayoutCanvas::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(text::percent(zoom, 0));
        showTitle();
    });
    connect(m_canvas, &LayoutCanvas::messageChanged, this, &LayoutView::messageChanged);
    connect(m_canvas, &LayoutCanvas::dragPlaceChanged, this, &LayoutView::dragPlaceChanged);
    connect(m_hall, &HallView::entered, this, [this, &selection](RackId rack) {
        setMode(Mode::Elevation);
        selection.reveal({Selection::Kind::Rack, rack.number, -1});
    });
    connect(&document, &ScenarioDocument::changed, this, &LayoutView::showTitle);
    retranslate();
    setMode(Mode::Elevation);
    m_zoom->setText(text::percent(m_canvas->zoom(), 0));
    setFocusProxy(m_canvas);
}

LayoutView::Mode LayoutView::mode() const { return static_cast<Mode>(m_stack->currentIndex()); }

void LayoutView::setMode(Mode mode)
{
    const auto index = static_cast<int>(mode);
    m_stack->setCurrentIndex(index);
    m_modes[static_cast<std::size_t>(index)]->setChecked(true);
    m_zoom->setVisible(mode == Mode::Elevation);
    m_fit->setVisible(mode == Mode::Elevation);
    m_quantity->setVisible(mode == Mode::Hall);
    m_quantityLabel->setVisible(mode == Mode::Hall);
    showTitle();
    emit modeChanged();
}

void LayoutView::fit() { m_canvas->fit(); }
void LayoutView::zoomIn() { m_canvas->zoomBy(zoomStep); }
void LayoutView::zoomOut() { m_canvas->zoomBy(1 / zoomStep); }
void LayoutView::resetZoom() { m_canvas->resetZoom(); }

void LayoutView::pickUp(ItemKind kind, const QString& item)
{
    setMode(Mode::Elevation);
    m_canvas->pickUp(kind, item);
}

void LayoutView::removeSelected() { m_canvas->removeSelected(); }
void LayoutView::duplicateSelected() { m_canvas->duplicateSelected(); }

void LayoutView::retranslate()
{
    m_modes[0]->setText(tr("Elevation"));
    m_modes[1]->setText(tr("Hall"));
    m_modes[2]->setText(tr("Table"));
    m_fit->setToolTip(tr("Show all racks (F)"));
    m_quantityLabel->setText(tr("Colour by"));
    QMenu* menu = m_quantity->menu();
    menu->clear();
    for (const HallQuantity quantity : {HallQuantity::Power, HallQuantity::Weight, HallQuantity::Space})
        menu->addAction(hallName(quantity), this, [this, quantity] { showQuantity(quantity); });
    showQuantity(m_hall->quantity());
    showTitle();
}

void LayoutView::showTitle()
{
    const QString whole = m_canvas->rowTitle();
    const int others = m_header->sizeHint().width() - m_title->sizeHint().width();
    const QFontMetrics metrics(m_title->font());
    const int room = std::max(0, width() - others);
    m_title->setText(metrics.elidedText(whole, Qt::ElideRight, room));
    m_title->setToolTip(m_title->text() == whole ? QString() : whole);
}

void LayoutView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showTitle();
}

void LayoutView::showQuantity(HallQuantity quantity)
{
    m_hall->setQuantity(quantity);
    m_quantity->setText(hallName(quantity));
    m_quantity->setIcon(Theme::icon(quantity == HallQuantity::Power ? "power" : "rack"));
}

void LayoutView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LayoutView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::now().canvas);
}

}  // namespace headroom::ui
