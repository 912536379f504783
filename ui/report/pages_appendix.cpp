// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/scenario/edits.h"
#include "core/scenario/fields.h"
#include "core/scenario/relevance.h"
#include "ui/explain/explain_text.h"
#include "ui/report/pages.h"
#include "ui/text/text.h"

#include "core/units/amount.h"

#include <QCoreApplication>

#include <functional>
#include <set>
#include <type_traits>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::AppendixPages)
};

template <class T>
struct IsInput : std::false_type {};
template <class Q>
struct IsInput<Input<Q>> : std::true_type {};

/// Collects the inputs of an entity as table rows, by the one description of its fields.
class InputRows {
public:
    explicit InputRows(QString currency) : m_currency(std::move(currency)) {}

    template <class Entity>
    void add(const QString& group, const QString& section, const Entity& entity)
    {
        add(group, section, entity, [&](std::string_view name) { return matters(entity, name); });
    }
    /// Only the fields that `relevant` names.
    template <class Entity, class Relevant>
    void add(const QString& group, const QString& section, const Entity& entity, const Relevant& relevant)
    {
        bool first = true;
        describe(entity, [&](std::string_view name, const auto& field) {
            const QString path =
                section + '.' + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
            using Field = std::remove_cvref_t<decltype(field)>;
            if (!relevant(name))
                return;
            if constexpr (IsInput<Field>::value) {
                if (!field.unit.empty() || field.value.value() != 0)
                    row(group, first, path, field);
            } else if constexpr (std::is_same_v<Field, EnergyBasis>) {
                // The one choice that decides what the energy bill is worked out from.
                m_rows.push_back({{text::pathName(path), text::enumText(field), Words::tr("Convention")}});
            } else if constexpr (requires {
                                     field.has_value();
                                     requires IsInput<std::remove_cvref_t<decltype(*field)>>::value;
                                 }) {
                if (field)
                    row(group, first, path, *field);
            }
        });
    }
    const std::vector<TableRow>& rows() const { return m_rows; }

private:
    template <class Q>
    void row(const QString& group, bool& first, const QString& path, const Input<Q>& input)
    {
        if (std::exchange(first, false))
            m_rows.push_back({{group}, TableRow::Weight::Group});
        text::FigureText figure = text::figure(input.value, m_currency);
        if (const auto spec = parseUnit(input.unit); !input.unit.empty() && spec)
            figure =
                text::figureIn(input.value.value() / spec.value().factor, QString::fromStdString(input.unit));
        m_rows.push_back({{text::pathName(path), figure.joined(), text::enumText(input.kind),
                           QString::fromStdString(input.source), text::date(input.date)}});
    }

    QString m_currency;
    std::vector<TableRow> m_rows;
};

void writeFormula(PageWriter& page, const ReportContext& context, const char* path,
                  std::set<std::string>& told)
{
    const Explanation explanation = explain(context.catalogue, context.scenario, path);
    if (explanation.root == NodeId::None)
        return;
    const std::function<void(NodeId)> write = [&](NodeId id) {
        if (id == NodeId::None)
            return;
        const TraceNode& node = explanation.trace[id];
        if (!node.formula || !node.known)
            return;
        // A formula is told once; a sum once for each thing that it adds up.
        std::string key(node.formula->expression);
        if (key == "sum")
            key.append(symbolOf(node.term)).append(node.label).append(numberText(node.value));
        if (!told.insert(key).second)
            return;
        if (const auto pair = formulaOf(explanation, id, context.currency, PageWriter::font(12),
                                        PageWriter::font(12, QFont::Medium))) {
            page.need(pair->words.height() + pair->values.height() + 36);
            page.formula(pair->words, page.colours().text2);
            page.formula(pair->values, page.colours().text);
            if (node.formula->source != "definition")
                page.paragraph(
                    Words::tr("Source: %1")
                        .arg(QString::fromUtf8(node.formula->source.data(),
                                               static_cast<qsizetype>(node.formula->source.size()))),
                    10, QFont::Normal, page.colours().text3);
            page.space(8);
        }
        for (const NodeId input : node.inputs)
            write(input);
    };
    write(explanation.root);
}

/// Of each entry that the plan uses the figures it is worked out from; a source is named at the first of those it gives.
std::vector<TableRow> entryRows(const Scenario& plan, const Catalogue& catalogue)
{
    std::vector<TableRow> rows;
    // The plan may not carry them yet: what it uses is what the figures come from.
    for (const EntryPtr& entry : carryUsedEntries(plan, catalogue).carried) {
        const std::string_view name = entry->item.name();
        rows.push_back({{QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + ", " +
                         text::kindName(entry->item.kind)},
                        TableRow::Weight::Group});
        QString before;
        for (const ItemField& field : entry->item.fields) {
            const QString figure = text::catalogueFigureName(field.field);
            if (figure.isEmpty())
                continue;
            const QString source = field.source ? QString::fromStdString(field.source->title) : QString();
            const std::string value = field.unit.empty() ? field.text : field.text + ' ' + field.unit;
            rows.push_back({{figure, text::catalogueFigure(value),
                             source == before && !source.isEmpty() ? Words::tr("as above") : source,
                             field.date.known() ? text::date(field.date) : QString()}});
            before = source;
        }
    }
    return rows;
}

}  // namespace

void writeAssumptions(PageWriter& page, const ReportContext& context)
{
    const Scenario& plan = context.scenario;
    page.chapter(Words::tr("Appendix A: assumptions and sources"));
    InputRows inputs(context.currency);
    inputs.add(Words::tr("For the whole plan"), "assumptions", plan.assumptions);
    const auto each = [&](const QString& section, const auto& list) {
        for (const auto& entity : list)
            inputs.add(QString::fromStdString(entity.name), section, entity);
    };
    each("site", plan.sites);
    each("workload", plan.workloads);
    for (const Deployment& deployment : plan.deployments)
        inputs.add(QString::fromStdString(deployment.name), "deployment", deployment,
                   [&, workload = findWorkload(plan, deployment.workload)](std::string_view name) {
                       return matters(deployment, name, workload);
                   });
    each("cloud", plan.clouds);
    each("api", plan.apis);
    each("staff", plan.staff);
    each("purchase", plan.purchases);
    each("measurement", plan.measurements);
    inputs.add(Words::tr("Money over time"), "finance", plan.finance);
    std::set<std::string> seen;
    for (const RackPtr& rack : plan.racks) {
        // Devices of one kind with the same inputs are told once.
        for (const Placement& placement : rack->placements) {
            const auto text = [](const auto& input) {
                return input ? input->source + numberText(input->value.value()) : std::string();
            };
            if (seen.insert(placement.item + text(placement.peakPower) + text(placement.idlePower) +
                            text(placement.price) + text(placement.acceleratorPrice))
                    .second)
                inputs.add(Words::tr("%1 and its like").arg(QString::fromStdString(placement.name)),
                           "placement", placement);
        }
    }
    page.table({{Words::tr("Input"), Qt::AlignLeft, 0.27},
                {Words::tr("Value"), Qt::AlignRight, 0.17},
                {Words::tr("Kind"), Qt::AlignLeft, 0.12},
                {Words::tr("Source"), Qt::AlignLeft, 0.32},
                {Words::tr("Date"), Qt::AlignLeft, 0.12}},
               inputs.rows());
    const std::vector<TableRow> entries = entryRows(plan, context.catalogue);
    if (!entries.empty()) {
        page.section(Words::tr("Catalogue entries used"));
        page.table({{Words::tr("Figure"), Qt::AlignLeft, 0.22},
                    {Words::tr("Value"), Qt::AlignRight, 0.18},
                    {Words::tr("Source"), Qt::AlignLeft, 0.46},
                    {Words::tr("Date"), Qt::AlignLeft, 0.14}},
                   entries);
    }
    if (!plan.info.notes.empty()) {
        page.section(Words::tr("Notes of the plan"));
        page.paragraph(QString::fromStdString(plan.info.notes));
    }
}

void writeFormulas(PageWriter& page, const ReportContext& context)
{
    page.chapter(Words::tr("Appendix B: formulas"));
    page.paragraph(
        Words::tr(
            "Each formula in words, then with the values of this plan. The program checks on every build that what is shown is what is computed."),
        12);
    page.space(10);
    std::set<std::string> told;
    const auto group = [&](const QString& title, std::initializer_list<const char*> paths) {
        page.section(title);
        for (const char* path : paths)
            writeFormula(page, context, path, told);
    };
    group(Words::tr("Economics"),
          {"cost.break_even_months", "cost.own.total", "cost.cloud.total", "cost.api.total"});
    group(Words::tr("Energy"), {"energy.yearly", "energy.carbon_yearly"});
    for (const Deployment& deployment : context.scenario.deployments) {
        page.section(QString::fromStdString(deployment.name));
        const std::string base = "deployment." + std::to_string(deployment.id.number) + ".";
        for (const char* field : {"needed", "mean_use", "latency_p95_peak", "memory.weights",
                                  "memory.kv_cache", "memory.activations", "memory.requests", "first_token",
                                  "per_token", "replica_throughput", "run_time", "training_state"})
            writeFormula(page, context, (base + field).c_str(), told);
    }
    for (const Workload& workload : context.scenario.workloads) {
        const std::string base = "workload." + std::to_string(workload.id.number) + ".";
        // Of others there is nothing but their energy, which is told like the first one's.
        if (matters(workload, "vectors") || matters(workload, "stored"))
            page.section(QString::fromStdString(workload.name));
        for (const char* field :
             {"index_memory", "index_servers", "search_servers", "search_latency", "raw_storage",
              "peak_egress", "monthly_egress", "energy_per_work", "carbon_per_work"})
            writeFormula(page, context, (base + field).c_str(), told);
    }
}

}  // namespace headroom::ui
