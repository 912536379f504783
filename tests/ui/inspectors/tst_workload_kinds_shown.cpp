// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/scenario/edits.h"
#include "tests/support/sample.h"
#include "ui/inspectors/field_edits.h"
#include "ui/inspectors/fields_of.h"
#include "ui/inspectors/new_things.h"
#include "ui/inspectors/new_workload.h"
#include "ui/inspectors/plan_outline.h"
#include "ui/inspectors/what_follows.h"

#include <QMenu>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::ui;
using Kind = Selection::Kind;

namespace {

const FieldValue* fieldOf(const std::vector<FieldValue>& fields, const QString& name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldValue& field) { return field.field() == name; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldValue* toldOf(const std::vector<FieldValue>& fields, const QString& name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldValue& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<FieldValue> follows(const Scenario& plan, const Selection::Target& target)
{
    return whatFollows(plan, *support::builtIn(), evaluate(*support::builtIn(), plan), target);
}

}  // namespace

class TestWorkloadKindsShown : public QObject {
    Q_OBJECT
private slots:
    void anotherTaskBringsItsWordsButKeepsWhatWasFilledIn()
    {
        Scenario plan = addWorkload(emptyScenario("USD", {2026, 11, 20}), std::nullopt, "New").value();
        const QString path = QString("workload.%1.").arg(plan.workloads.front().id.number);
        const auto set = [&](const QString& field, const QString& text) {
            plan = setEdit(*support::builtIn(), {path + field}, text)(plan).value();
        };
        set("kind", "rate");
        set("task", "transcode");
        QCOMPARE(plan.workloads.front().itemName, std::string("video"));
        QCOMPARE(plan.workloads.front().workName, std::string("frame"));
        QVERIFY(plan.workloads.front().urgency == Urgency::Batch);
        set("item_name", "episode");
        set("items", "77 1/day");
        set("task", "speech-to-text");
        QCOMPARE(plan.workloads.front().itemName, std::string("episode"));
        QCOMPARE(plan.workloads.front().items.value.value(), 77.0 / 86400);
        QCOMPARE(plan.workloads.front().workName, std::string("audio h"));
        QVERIFY(plan.workloads.front().latencyLimit);
    }

    void everyKindCanBeBegunAndIsValid()
    {
        const auto choices = workloadChoices();
        // Serving, and the twelve kinds of work beside it, with general work last.
        QCOMPARE(choices.size(), std::size_t{14});
        QVERIFY(!choices.front().task);
        QVERIFY(choices.back().task == Task::General);
        for (const WorkloadChoice& choice : choices) {
            QVERIFY(!choice.name.isEmpty());
            auto plan = addWorkload(emptyScenario("USD", {2026, 11, 20}), choice.task, "New");
            QVERIFY2(plan, qPrintable(choice.name));
            const Workload& workload = plan.value().workloads.front();
            QCOMPARE(workload.task, choice.task.value_or(Task::General));
            QVERIFY(!workload.itemName.empty() && !workload.workName.empty());
            // Nothing that it begins with is out of range or unknown in what follows.
            const auto fields =
                fieldsOf(plan.value(), *support::builtIn(), {Kind::Workload, workload.id.number, -1});
            QVERIFY2(fields.size() > 5, qPrintable(choice.name));
        }
    }

    void copiesOfWhatIsDeliveredAreNoIndex()
    {
        for (const Task task : {Task::Delivery, Task::VectorSearch}) {
            const auto plan = addWorkload(emptyScenario("USD", {2026, 11, 20}), task, "New");
            QVERIFY(plan);
            const auto fields = fieldsOf(plan.value(), *support::builtIn(),
                                         {Kind::Workload, plan.value().workloads.front().id.number, -1});
            const FieldValue* const copies = fieldOf(fields, "copies");
            QVERIFY(copies);
            QCOMPARE(copies->group, QString("Storage"));
        }
    }

    void theMenuAsksForTheKindInPlainWords()
    {
        ScenarioDocument document(support::builtIn(), emptyScenario("USD", {2026, 11, 20}));
        Selection selection;
        PlanOutline outline(document, selection);
        QAction* speech = nullptr;
        for (QMenu* menu : outline.findChildren<QMenu*>()) {
            for (QAction* action : menu->actions())
                speech = action->text() == "speech to text" ? action : speech;
        }
        QVERIFY(speech);
        speech->trigger();
        QCOMPARE(document.scenario().workloads.size(), std::size_t{1});
        const Workload& workload = document.scenario().workloads.front();
        QVERIFY(workload.task == Task::SpeechToText);
        QCOMPARE(workload.name, std::string("Speech to text"));
        QCOMPARE(workload.workName, std::string("audio h"));
        QVERIFY(selection.first() == (Selection::Target{Kind::Workload, workload.id.number, -1}));
    }

    void onlyWhatMattersIsShown()
    {
        const Scenario search = support::sample("semantic-search");
        const auto fields = fieldsOf(search, *support::builtIn(), {Kind::Workload, 30, -1});
        for (const char* shown : {"task", "vectors", "dimensions", "links", "copies", "host_memory", "items"})
            QVERIFY2(fieldOf(fields, shown), shown);
        for (const char* hidden : {"tuning", "stored", "item_size", "input_tokens", "per_token_limit"})
            QVERIFY2(!fieldOf(fields, hidden), hidden);
    }

    void theIndexIsTold()
    {
        const auto told = follows(support::sample("semantic-search"), {Kind::Workload, 30, -1});
        const FieldValue* memory = toldOf(told, "Index memory");
        QVERIFY(memory);
        // 2 x 1,150.16 GB
        QCOMPARE(memory->text, QString("2.3") + QChar(0xa0) + "TB");
        QVERIFY(toldOf(told, "Index servers"));
    }

    void aRateIsPickedFromWhatWasMeasured()
    {
        Scenario plan = support::sample("half-trillion-events");
        plan.workloads.front().task = Task::Moderation;
        plan.deployments.front().basis = CapacityBasis::Measured;
        const Selection::Target target{Kind::Deployment, plan.deployments.front().id.number, -1};
        auto fields = fieldsOf(plan, *support::builtIn(), target);
        const FieldValue* measured = fieldOf(fields, "measured");
        QVERIFY(measured && measured->type == FieldValue::Type::Choice);
        QVERIFY(!fieldOf(fields, "reference_rate"));
        const auto offered =
            std::find_if(measured->options.begin(), measured->options.end(), [](const auto& one) {
                return one.value == "vision|resnet||samples_per_s|MLPerf Offline||";
            });
        QVERIFY(offered != measured->options.end());
        // MLPerf v5.0: 88,357.25 samples a second on an H100 SXM.
        QVERIFY2(offered->shown.startsWith("88,357"), qPrintable(offered->shown));
        QVERIFY(!offered->shown.contains("carried over"));
        auto edited = setByPath(plan, measured->path.toStdString(), offered->value.toStdString());
        QVERIFY(edited);
        const auto told = follows(edited.value(), target);
        const FieldValue* rate = toldOf(told, "One accelerator");
        QVERIFY(rate && rate->source.contains("MLPerf"));
        const FieldValue* basis = toldOf(told, "Its basis");
        QVERIFY(basis && basis->text.contains("n = 39"));
        QVERIFY(toldOf(told, "80 % between"));
    }

    void aNewDeploymentBeginsWithAMeasuredRate()
    {
        Scenario plan = support::sample("half-trillion-events");
        auto more = addWorkload(std::move(plan), Task::ImageGeneration, "Pictures");
        QVERIFY(more);
        auto served = addThing(std::move(more).value(), *support::builtIn(), Kind::Deployment, "Drawing");
        QVERIFY(served);
        const Deployment& deployment = served.value().deployments.back();
        QCOMPARE(findWorkload(served.value(), deployment.workload)->name, std::string("Pictures"));
        QVERIFY(deployment.basis == CapacityBasis::Measured);
        const Results results = evaluate(*support::builtIn(), served.value());
        QVERIFY(findDeployment(results, deployment.id)->acceleratorRate);
    }

    void tokensPerJouleAreTold()
    {
        const Scenario plan = support::sample("azure-conversation");
        const auto told = follows(plan, {Kind::Workload, plan.workloads.front().id.number, -1});
        QVERIFY(toldOf(told, "Tokens per joule"));
        QVERIFY(toldOf(told, "Energy per output token"));
        QVERIFY(toldOf(told, "Carbon per output token"));
    }
};

QTEST_MAIN(TestWorkloadKindsShown)
#include "tst_workload_kinds_shown.moc"
