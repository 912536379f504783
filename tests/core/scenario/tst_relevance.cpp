// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/relevance.h"

#include <QTest>

using namespace headroom;

class TestRelevance : public QObject {
    Q_OBJECT
private slots:
    void workloadsHaveTheFieldsOfTheirKind()
    {
        Workload workload;
        workload.kind = WorkloadKind::Rate;
        QVERIFY(matters(workload, "work_per_item"));
        QVERIFY(!matters(workload, "input_tokens"));
        workload.kind = WorkloadKind::Serving;
        QVERIFY(matters(workload, "input_tokens"));
        QVERIFY(!matters(workload, "work_per_item"));
        QVERIFY(!matters(workload, "shape_source"));
        workload.shape.assign(24, 1.0);
        QVERIFY(matters(workload, "shape_source"));
    }
    void deploymentsWithoutModelHaveNoEngine()
    {
        Deployment deployment;
        deployment.basis = CapacityBasis::Stated;
        QVERIFY(!matters(deployment, "engine"));
        QVERIFY(matters(deployment, "derate"));
        deployment.model = "llama-3.1-8b";
        QVERIFY(matters(deployment, "engine"));
        deployment.basis = CapacityBasis::Modelled;
        QVERIFY(matters(deployment, "concurrency"));
        QVERIFY(!matters(deployment, "derate"));
    }
    void tasksHaveFieldsOfTheirOwn()
    {
        Workload workload;
        workload.kind = WorkloadKind::Rate;
        for (const char* field : {"vectors", "dimensions", "links", "host_memory", "copies"}) {
            workload.task = Task::VectorSearch;
            QVERIFY2(matters(workload, field), field);
            workload.task = Task::SpeechToText;
            QVERIFY2(!matters(workload, field), field);
        }
        workload.task = Task::Delivery;
        QVERIFY(matters(workload, "stored") && matters(workload, "item_size") && matters(workload, "copies"));
        QVERIFY(!matters(workload, "work_per_item") && !matters(workload, "vectors"));
        workload.task = Task::FineTuning;
        QVERIFY(matters(workload, "tuning") && matters(workload, "work_per_item"));
        QVERIFY(!matters(workload, "shape") && !matters(workload, "peak_factor"));
        workload.task = Task::PreTraining;
        QVERIFY(!matters(workload, "tuning"));
        workload.kind = WorkloadKind::Serving;
        QVERIFY(!matters(workload, "task"));
    }
    void trainingIsSetUpOtherwiseThanServing()
    {
        Workload workload;
        workload.kind = WorkloadKind::Rate;
        workload.task = Task::FineTuning;
        Deployment deployment;
        deployment.basis = CapacityBasis::Modelled;
        QVERIFY(matters(deployment, "training_software", &workload));
        QVERIFY(matters(deployment, "tensor_parallel", &workload));
        QVERIFY(!matters(deployment, "kv_cache", &workload));
        workload.task = Task::Moderation;
        QVERIFY(!matters(deployment, "training_software", &workload));
        deployment.basis = CapacityBasis::Measured;
        QVERIFY(matters(deployment, "measured", &workload) && matters(deployment, "derate", &workload));
        QVERIFY(!matters(deployment, "reference_rate", &workload));
    }
    void onlyFixedCloudsAreCounted()
    {
        CloudCommitment cloud;
        cloud.sizing = CloudSizing::Mean;
        QVERIFY(!matters(cloud, "count"));
        cloud.sizing = CloudSizing::Fixed;
        QVERIFY(matters(cloud, "count"));
        QVERIFY(matters(StaffRole{}, "cost"));
    }
};

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
