// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/simulation_view.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/plot_style.h"
#include "ui/studies/simulation_plot.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

/// After the hand rests: a run takes seconds, so it does not begin with every letter.
constexpr int pauseMilliseconds = 600;
constexpr int traceRow = 2;

}  // namespace

QString skippedWords(simulation::Skipped skipped)
{
    switch (skipped) {
    case simulation::Skipped::NoPool:
        return SimulationView::tr("No whole replica is fitted.\nPlace accelerators of its pool.");
    case simulation::Skipped::NoSpeed:
        return SimulationView::tr("Its speed or memory is unknown.\nSee the findings.");
    case simulation::Skipped::Batch:
        return SimulationView::tr("Batch work waits for free hours:\nnobody waits for it.");
    case simulation::Skipped::NoDemand: return SimulationView::tr("Nothing arrives.");
    case simulation::Skipped::TooMany: return SimulationView::tr("Too many requests to run one by one.");
    case simulation::Skipped::Overloaded:
        return SimulationView::tr("More arrives than is worked off:\nthe queue grows without end.");
    case simulation::Skipped::BeyondContext:
        return SimulationView::tr("The trace has requests longer\nthan the model's context.");
    }
    return {};
}

SimulationView::SimulationView(ScenarioDocument& document, Selection& selection, SimulationRunner& runner,
                               QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_runner(runner),
      m_deployment(new QuietCombo(this)),
      m_arrivals(new QuietCombo(this)),
      m_seedName(new QLabel(this)),
      m_seed(new QSpinBox(this)),
      m_again(new QCheckBox(this)),
      m_run(new QPushButton(this)),
      m_state(new QLabel(this)),
      m_table(new SimulationTable(this)),
      m_summary(new QLabel(this)),
      m_plot(new QCustomPlot(this)),
      m_empty(new QLabel(m_plot)),
      m_pause(new QTimer(this))
{
    setAcceptDrops(true);
    buildControls();
    connect(&runner, &SimulationRunner::changed, this, &SimulationView::redraw);
    connect(m_run, &QPushButton::clicked, this, &SimulationView::pressed);
    connect(m_table, &SimulationTable::chosenChanged, this, &SimulationView::redraw);
    connect(m_deployment, &QComboBox::activated, this, &SimulationView::redraw);
    connect(m_arrivals, &QComboBox::activated, this, &SimulationView::chooseArrivals);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (m_again->isChecked() && m_runner.outdated())
            m_runner.run(wish());
    });
    connect(&document, &ScenarioDocument::changed, this, [this] {
        fillDeployments();
        if (m_again->isChecked())
            m_pause->start();
        redraw();
    });
    connect(&selection, &Selection::changed, this, [this] {
        const Selection::Target target = m_selection.first();
        const int row = target.kind == Selection::Kind::Deployment
                            ? m_deployment->findData(QVariant::fromValue<qulonglong>(target.id))
                            : -1;
        if (row >= 0) {
            m_deployment->setCurrentIndex(row);
            redraw();
        }
    });
    retranslate();
}

void SimulationView::buildControls()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(4), 0, 0);
    column->setSpacing(Theme::px(4));
    const auto row = [column] {
        auto* box = new QHBoxLayout;
        box->setContentsMargins(Theme::px(12), 0, Theme::px(12), 0);
        box->setSpacing(Theme::px(8));
        column->addLayout(box);
        return box;
    };
    QHBoxLayout* what = row();
    what->addWidget(m_deployment, 1);
    what->addWidget(m_arrivals, 1);
    QHBoxLayout* how = row();
    how->addWidget(m_seedName);
    how->addWidget(m_seed);
    how->addWidget(m_again, 1);
    how->addWidget(m_run);
    QHBoxLayout* state = row();
    state->addWidget(m_state, 1);
    column->addWidget(m_table);
    QHBoxLayout* summary = row();
    summary->addWidget(m_summary, 1);
    column->addWidget(m_plot, 1);
    m_seed->setRange(1, 999999);
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed->setFixedWidth(Theme::px(56));
    m_seedName->setBuddy(m_seed);
    m_run->setObjectName("run-simulation");
    m_again->setObjectName("simulate-again");
    for (QLabel* label : {m_state, m_summary}) {
        label->setFont(Theme::font(11));
        label->setWordWrap(true);
        Theme::setTone(*label, Theme::Tone::Second);
    }
    settlePlot(*m_plot);
    m_empty->move(Theme::px(12), Theme::px(8));
    m_empty->setFont(Theme::font(12));
    Theme::setTone(*m_empty, Theme::Tone::Third);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SimulationView::retranslate()
{
    m_deployment->setAccessibleName(tr("Deployment to simulate"));
    m_arrivals->setAccessibleName(tr("How requests arrive"));
    m_arrivals->setToolTip(tr("How requests arrive; a trace may also be dropped here"));
    m_seedName->setText(tr("Seed"));
    m_seed->setToolTip(tr("Same seed, same draws"));
    m_again->setText(tr("After edits"));
    m_again->setToolTip(tr("Run again after every edit"));
    fillArrivals();
    fillDeployments();
    redraw();
}

void SimulationView::fillArrivals()
{
    const int chosen = std::max(0, m_arrivals->currentIndex());
    const QSignalBlocker quiet(m_arrivals);
    m_arrivals->clear();
    m_arrivals->addItem(tr("Busiest hour"));
    m_arrivals->addItem(tr("The day's shape"));
    m_arrivals->addItem(m_trace.isEmpty() ? tr("Trace…") : QFileInfo(m_trace).fileName());
    m_arrivals->setCurrentIndex(chosen);
}

void SimulationView::fillDeployments()
{
    const QVariant chosen = m_deployment->currentData();
    const QSignalBlocker quiet(m_deployment);
    m_deployment->clear();
    if (m_document.scenario().deployments.size() != 1)
        m_deployment->addItem(tr("All deployments"), QVariant::fromValue<qulonglong>(0));
    for (const Deployment& deployment : m_document.scenario().deployments)
        m_deployment->addItem(QString::fromStdString(deployment.name),
                              QVariant::fromValue<qulonglong>(deployment.id.number));
    const int row = m_deployment->findData(chosen);
    m_deployment->setCurrentIndex(row < 0 ? 0 : row);
}

SimulationWish SimulationView::wish() const
{
    SimulationWish wish;
    if (const auto id = m_deployment->currentData().toULongLong(); id > 0)
        wish.only = DeploymentId{id};
    wish.arrivals = static_cast<SimulationWish::Arrivals>(m_arrivals->currentIndex());
    if (wish.arrivals == SimulationWish::Arrivals::Trace)
        wish.trace = m_trace;
    wish.seed = static_cast<std::uint64_t>(m_seed->value());
    return wish;
}

void SimulationView::takeTrace(const QString& fileName)
{
    m_trace = fileName;
    fillArrivals();
    m_arrivals->setCurrentIndex(traceRow);
    m_arrivalsBefore = traceRow;
    m_runner.run(wish());
}

void SimulationView::chooseArrivals()
{
    if (m_arrivals->currentIndex() == traceRow) {
        const QString file = QFileDialog::getOpenFileName(this, tr("Choose a trace of requests"), m_trace,
                                                          tr("Traces (*.csv *.jsonl);;All files (*)"));
        if (!file.isEmpty())
            return takeTrace(file);
        if (m_trace.isEmpty())
            m_arrivals->setCurrentIndex(m_arrivalsBefore);
    }
    m_arrivalsBefore = m_arrivals->currentIndex();
}

void SimulationView::pressed()
{
    if (m_runner.running())
        m_runner.cancel();
    else
        m_runner.run(wish());
}

void SimulationView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void SimulationView::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*m_plot, *this, event->globalPos());
}

void SimulationView::showEvent(QShowEvent* event)
{
    redraw();
    QWidget::showEvent(event);
}

void SimulationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &SimulationView::redraw);
}

void SimulationView::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void SimulationView::dropEvent(QDropEvent* event)
{
    takeTrace(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

const simulation::Run* SimulationView::shownRun() const
{
    if (!m_runner.answer() || m_runner.answer()->runs.empty())
        return nullptr;
    const std::vector<simulation::Run>& runs = m_runner.answer()->runs;
    const DeploymentId wanted{m_deployment->currentData().toULongLong()};
    if (!wanted)
        return &runs.front();
    const auto found =
        std::find_if(runs.begin(), runs.end(), [&](const simulation::Run& run) { return run.id == wanted; });
    return found == runs.end() ? nullptr : &*found;
}

QString SimulationView::emptyWords() const
{
    if (m_document.scenario().deployments.empty())
        return tr("What requests meet one by one appears here\nonce a workload is served by a pool.");
    const simulation::Run* run = shownRun();
    if (!run)
        return m_runner.running() ? tr("The first answer is on its way.")
                                  : tr("Press Run to send requests through this deployment\none by one and "
                                       "see p50, p95 and p99.");
    if (const auto* skipped = std::get_if<simulation::Skipped>(&run->outcome))
        return skippedWords(*skipped);
    return spreadOf(*run, SimulatedTime::Whole) ? QString() : tr("No request was served.");
}

QString SimulationView::summaryOf(const simulation::Run& run) const
{
    const auto index = static_cast<std::size_t>(&run - m_runner.answer()->runs.data());
    const QString window = text::figure(m_runner.answer()->windows.at(index)).joined();
    const auto share = [](double value) { return text::percent(value, 0); };
    if (const auto* queued = std::get_if<simulation::QueueOutcome>(&run.outcome))
        return tr("%1 items in %2, %3 accelerators, at work %4 of the time, %5 within the limit")
            .arg(text::number(static_cast<double>(queued->served), 0), window, text::number(run.replicas, 0),
                 share(queued->busy), share(queued->good));
    const auto* serving = std::get_if<simulation::ServingOutcome>(&run.outcome);
    if (!serving)
        return {};
    const bool traced = m_runner.answer()->wish.arrivals == SimulationWish::Arrivals::Trace;
    QString words =
        tr("%1 requests in %2, %3 replicas with a request running %4 of the time, %5 within the limits")
            .arg(text::number(static_cast<double>(serving->served), 0),
                 traced ? text::figure(Duration::from_value(serving->span)).joined() : window,
                 text::number(run.replicas, 0), share(serving->busy), share(serving->good));
    if (run.use && run.estimatedUse) {
        const Deployment* deployment = findDeployment(m_document.scenario(), run.id);
        const bool stated = deployment && deployment->basis == CapacityBasis::Stated;
        words +=
            (stated
                 ? tr("; used of what the model says that the fitted can do %1, in the plan by its stated rate %2")
                 : tr("; used of what the fitted can do %1, in the plan %2"))
                .arg(share(run.use->value()), share(run.estimatedUse->value()));
    }
    if (serving->refused > 0)
        words +=
            tr("; %1 too long for the memory").arg(text::number(static_cast<double>(serving->refused), 0));
    if (serving->evictions > 0)
        words += tr("; %1 read again as the cache was full")
                     .arg(text::number(static_cast<double>(serving->evictions), 0));
    return words;
}

void SimulationView::redraw()
{
    m_run->setText(m_runner.running() ? tr("Cancel") : tr("Run"));
    m_run->setEnabled(m_runner.running() || !m_document.scenario().deployments.empty());
    if (!isVisible())
        return;
    QString state, note;
    if (m_runner.running())
        state = tr("Running, %1").arg(text::percent(m_runner.progress(), 0));
    else if (!m_runner.problem().isEmpty())
        state = m_runner.problem();
    else if (m_runner.outdated())
        state = tr("Outdated: the plan has changed since. Run again.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    const simulation::Run* run = shownRun();
    const bool outdated = m_runner.outdated() || m_runner.running();
    const Deployment* deployment = run ? findDeployment(m_document.scenario(), run->id) : nullptr;
    const Workload* workload =
        deployment ? findWorkload(m_document.scenario(), deployment->workload) : nullptr;
    m_table->show(run, workload, outdated);
    QString summary = run ? summaryOf(*run) : QString();
    if (run && run->together && !summary.isEmpty())
        summary += tr("; together with the other work of its pool");
    if (run && run->shared && !summary.isEmpty())
        summary += tr("; without work of its pool that was not run");
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    const QString empty = emptyWords();
    m_empty->setText(empty);
    m_empty->adjustSize();
    m_empty->setVisible(!empty.isEmpty());
    if (empty.isEmpty()) {
        drawSimulation(*m_plot, *run, {m_table->chosen(), workload, outdated});
        note = deployment ? QString::fromStdString(deployment->name) : QString();
    } else {
        resetPlot(*m_plot, Theme::now(), 16);
        m_plot->axisRect()->setVisible(false);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit noteChanged(outdated && !note.isEmpty() ? tr("%1, outdated").arg(note) : note);
}

}  // namespace headroom::ui
