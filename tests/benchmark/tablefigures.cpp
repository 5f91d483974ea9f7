// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "groups.h"
#include "measuring.h"
#include "models/findings.h"
#include "ui/clusters/clusterview.h"

#include <QApplication>

#include <algorithm>
#include <numeric>

namespace Ack::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int runs = 5;

struct Table
{
    Table() : view(model) { view.resize(1280, 800); }

    void fill(const QList<Finding>& findings)
    {
        model.clear();
        model.mergeFindings(findings);
    }
    void paint()
    {
        view.viewport()->repaint();
        QApplication::processEvents();
    }
    void filter(const QString& typed)
    {
        ClusterFilter filter;
        filter.text = FilterExpression::parse(typed);
        model.setFilter(filter);
    }

    ClusterTableModel model{Samples::regions()};
    ClusterView view;
};

void showFigure(Results& results, Table& table, const QList<Finding>& findings)
{
    table.view.show();
    const double ms = medianOf(
        runs,
        [&] {
            table.model.mergeFindings(findings);
            table.paint();
        },
        [&] { table.model.clear(); });
    results.add({.name = u"table-show"_s, .value = ms, .unit = u"ms"_s, .peerName = u"100,000 rows, painted"_s});
}

/// The texts that the filter looks through, searched one after another.
double linearScan(const std::vector<std::string>& texts, const std::string& needle)
{
    return medianOf(runs, [&] {
        keep(std::count_if(texts.begin(), texts.end(),
                           [&](const std::string& text) { return text.find(needle) != std::string::npos; }));
    });
}

void filterFigure(Results& results, Table& table, const QList<Finding>& findings)
{
    std::vector<std::string> texts;
    for (const Finding& finding : findings)
        texts.emplace_back(ClusterText(finding, table.model.regions()).all());
    const auto keystrokes = [&](const QString& typed) {
        QList<double> times;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const auto clear = [&] { table.filter(typed.left(length - 1)); };
            times.append(medianOf(
                runs, [&] { table.filter(typed.left(length)); }, clear));
        }
        return *std::max_element(times.begin(), times.end());
    };
    for (const QString& typed : {u"failed"_s, u"cluster-77"_s, u"-beijing"_s}) {
        const double worst = keystrokes(typed);
        const QString needle = typed.startsWith(u'-') ? typed.mid(1) : typed;
        results.add(compared(u"table-filter \""_s + typed + u'"', worst, u"ms"_s,
                             u"linear scan; slowest keystroke, aim 25 ms"_s, linearScan(texts, needle.toStdString()),
                             QString()));
    }
    table.filter({});
}

/// The same strings, sorted by code unit through an index.
double plainSort(const QList<Finding>& findings, ClusterColumn column, const RegionTable& regions)
{
    std::vector<QString> texts;
    for (const Finding& finding : findings)
        texts.push_back(cellText(finding, column, regions));
    std::vector<int> order(texts.size());
    return medianOf(
        runs,
        [&] {
            std::sort(order.begin(), order.end(),
                      [&](int a, int b) { return texts[std::size_t(a)] < texts[std::size_t(b)]; });
        },
        [&] { std::iota(order.begin(), order.end(), 0); });
}

void sortFigure(Results& results, Table& table, const QList<Finding>& findings, ClusterColumn column,
                const QString& word)
{
    const auto reset = [&] { table.model.sort(int(ClusterColumn::Verdict)); };
    const double ours = medianOf(
        runs, [&] { table.model.sort(int(column)); }, reset);
    results.add(compared(u"table-sort-"_s + word, ours, u"ms"_s, u"std::sort of the same strings"_s,
                         plainSort(findings, column, table.model.regions()), u"<= 3"_s));
}

void tableFigures(Results& results)
{
    const QList<Finding> findings = Samples::many(rows);
    Table table;
    showFigure(results, table, findings);
    filterFigure(results, table, findings);
    sortFigure(results, table, findings, ClusterColumn::Name, u"name"_s);
    sortFigure(results, table, findings, ClusterColumn::Version, u"version"_s);
    sortFigure(results, table, findings, ClusterColumn::Id, u"id"_s);
}

} // namespace

QList<Group> tableGroups()
{
    return {{u"table"_s, u"100,000 rows: show, filter, sort"_s, tableFigures}};
}

} // namespace Ack::Bench
