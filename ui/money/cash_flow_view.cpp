// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/cash_flow_view.h"

#include "core/exchange/cash_flow_csv.h"
#include "ui/text/money_text.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QSaveFile>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

/// Figures flush right, receipts in their colour, sums set off by a line and a heavier weight.
class Cells final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = Theme::now();
        const bool total = index.data(CashFlowModel::TotalRole).toBool();
        const QVariant amount = index.data(CashFlowModel::AmountRole);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentSoft : t.panel);
        if (total) {
            painter->setPen(QPen(t.line, 1));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        const QString text = index.data().toString();
        painter->setFont(Theme::font(12, total || index.column() == 0 ? QFont::Medium : QFont::Normal));
        painter->setPen(text == QStringLiteral("–") ? t.text3 : amount.toDouble() < 0 ? t.ok : t.text);
        painter->drawText(option.rect.adjusted(Theme::px(6), 0, -Theme::px(8), 0),
                          Qt::AlignRight | Qt::AlignVCenter, text);
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(Theme::font(12, QFont::Medium));
        return {metrics.horizontalAdvance(index.data().toString()) + Theme::px(16), Theme::px(22)};
    }
};

}  // namespace

CashFlowView::CashFlowView(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new CashFlowModel(this)),
      m_option(new QuietCombo(this)),
      m_period(new QuietCombo(this)),
      m_copy(new QToolButton(this)),
      m_export(new QToolButton(this)),
      m_worth(new QLabel(this)),
      m_splitter(new QSplitter(this)),
      m_table(new QTableView(this)),
      m_chart(new CashFlowChart(document, selection, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(12), Theme::px(2), Theme::px(12), Theme::px(2));
    head->setSpacing(Theme::px(8));
    head->addWidget(m_option);
    head->addWidget(m_period);
    head->addStretch();
    head->addWidget(m_copy);
    head->addWidget(m_export);
    column->addLayout(head);
    m_worth->setContentsMargins(Theme::px(12), 0, Theme::px(12), Theme::px(4));
    m_worth->setFont(Theme::font(11));
    m_worth->setWordWrap(true);
    Theme::setTone(*m_worth, Theme::Tone::Second);
    column->addWidget(m_worth);
    connect(m_worth, &QLabel::linkActivated, this,
            [&selection](const QString& path) { emit selection.explainRequested(path); });
    column->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_splitter->setChildrenCollapsible(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new Cells(this));
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(22));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->setMinimumSize(1, 1);
    m_period->addItem({}, static_cast<int>(CashPeriod::Year));
    m_period->addItem({}, static_cast<int>(CashPeriod::Month));
    fillOptions();
    retranslate();
    for (QuietCombo* combo : {m_option, m_period})
        connect(combo, &QComboBox::currentIndexChanged, this, &CashFlowView::refresh);
    connect(&document, &ScenarioDocument::changed, this, &CashFlowView::refresh);
    connect(&document, &ScenarioDocument::previewChanged, this, &CashFlowView::refresh);
    connect(m_table, &QTableView::activated, this, [&selection](const QModelIndex& cell) {
        emit selection.explainRequested(cell.data(CashFlowModel::ExplainRole).toString());
    });
    connect(m_copy, &QToolButton::clicked, this, &CashFlowView::copy);
    connect(m_export, &QToolButton::clicked, this, &CashFlowView::askForFile);
    connect(m_chart, &ChartView::noteChanged, this, &CashFlowView::noteChanged);
}

CostOption CashFlowView::option() const { return static_cast<CostOption>(m_option->currentData().toInt()); }
CashPeriod CashFlowView::period() const { return static_cast<CashPeriod>(m_period->currentData().toInt()); }

void CashFlowView::choose(CostOption option, CashPeriod period)
{
    m_option->setCurrentIndex(std::max(0, m_option->findData(static_cast<int>(option))));
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(period)));
}

void CashFlowView::retranslate()
{
    m_option->setAccessibleName(tr("Way of paying"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setItemText(0, tr("by year"));
    m_period->setItemText(1, tr("by month"));
    m_table->setAccessibleName(tr("Cash flow"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the sheet for a spreadsheet"));
    m_export->setText(tr("CSV…"));
    m_export->setToolTip(tr("Write the sheets of all options as CSV"));
    for (int i = 0; i < m_option->count(); ++i)
        m_option->setItemText(i, text::optionName(static_cast<CostOption>(m_option->itemData(i).toInt())));
}

void CashFlowView::fillOptions()
{
    QList<int> wanted, present;
    for (const OptionResult& one : m_document.shownResults().cost.economics.options)
        wanted << static_cast<int>(one.option);
    if (wanted.isEmpty())
        wanted << static_cast<int>(CostOption::Own);
    for (int i = 0; i < m_option->count(); ++i)
        present << m_option->itemData(i).toInt();
    if (wanted == present)
        return;
    const QSignalBlocker quiet(m_option);
    const int chosen = m_option->currentData().toInt();
    m_option->clear();
    for (const int one : wanted)
        m_option->addItem(text::optionName(static_cast<CostOption>(one)), one);
    m_option->setCurrentIndex(std::max(0, m_option->findData(chosen)));
}

void CashFlowView::refresh()
{
    if (!isVisible())
        return;
    fillOptions();
    m_model->show(m_document.shownResults().cost.economics.find(option()), period(),
                  m_document.shownScenario());
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_worth->setText(worth());
    m_chart->setCashFlow(option(), period());
}

QString CashFlowView::worth() const
{
    const OptionResult* one = m_document.shownResults().cost.economics.find(option());
    if (!one)
        return {};
    const QString currency = QString::fromStdString(m_document.shownScenario().info.currency);
    const std::string_view name = optionName(option());
    const QString path =
        "economics." + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + '.';
    QStringList parts;
    const auto tell = [&](const QString& words, const char* field, const QString& figure) {
        parts << words.arg(QStringLiteral("<a href=\"%1\">%2</a>").arg(path + QLatin1String(field), figure));
    };
    const auto money = [&](const QString& words, const char* field, const Known<Money>& amount) {
        if (amount)
            tell(words, field, text::figure(*amount, currency).joined());
    };
    money(tr("present cost %1"), "present_cost", one->present);
    money(tr("level, %1 a year"), "annual_cost", one->annual);
    // Of what is refused nothing is told but its cost.
    if (option() != CostOption::Own && !one->refused) {
        money(tr("NPV of owning instead %1"), "saving", one->saving);
        if (one->internalRate)
            tell(tr("IRR %1"), "internal_rate", text::returnRate(*one->internalRate));
        if (one->breakEvenMonths)
            tell(tr("payback after %1 months"), "break_even_months",
                 text::number(one->breakEvenMonths->value(), 1));
    }
    if (one->winningUse && !one->refused)
        tell(tr("owning wins from %1 use"), "winning_use", text::percent(one->winningUse->value()));
    if (const auto& leaving = m_document.shownResults().cost.economics.cloudExit;
        leaving && option() == CostOption::Cloud)
        parts << tr("leaving it %1")
                     .arg(QStringLiteral("<a href=\"economics.cloud_exit\">%1</a>")
                              .arg(text::figure(*leaving, currency).joined()));
    return parts.join(QStringLiteral("  ·  "));
}

void CashFlowView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    emit noteChanged(m_chart->note());
}

void CashFlowView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > height() * 2;
    // In a low dock the sheet alone can still be read.
    m_worth->setVisible(height() > Theme::px(150));
    m_chart->setVisible(wide ? height() > Theme::px(140) : height() > Theme::px(260));
    const Qt::Orientation wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted && m_splitter->isVisible() && event->oldSize().isValid())
        return;
    m_splitter->setOrientation(wanted);
    if (wide)
        m_splitter->setSizes({width() * 6 / 10, width() * 4 / 10});
    else
        m_splitter->setSizes({height() * 6 / 10, height() * 4 / 10});
}

void CashFlowView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

void CashFlowView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void CashFlowView::copy() const { QGuiApplication::clipboard()->setText(m_model->text()); }

QString CashFlowView::exportCsv(const QString& fileName) const
{
    const QByteArray sheet = QByteArray::fromStdString(
        cashFlowCsv(m_document.shownScenario(), m_document.shownResults().cost.economics, period()));
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(sheet) != sheet.size() || !file.commit())
        return file.errorString();
    return {};
}

void CashFlowView::askForFile()
{
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Export cash flow"), {}, tr("Numbers (*.csv)"));
    if (name.isEmpty())
        return;
    if (const QString reason = exportCsv(name); !reason.isEmpty())
        QMessageBox::warning(this, tr("Export cash flow"), tr("%1 was not written: %2").arg(name, reason));
}

}  // namespace headroom::ui
