<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ack::AccountText</name>
    <message numerus="yes">
        <source>It can list clusters: %n in %1.</source>
        <translation>
            <numerusform>It can list clusters: %n in %1.</numerusform>
            <numerusform>It can list clusters: %n in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::ClusterFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::ClusterLookup</name>
    <message numerus="yes">
        <source>There is no cluster %1 in any of %n regions; check the id and the account.</source>
        <translation>
            <numerusform>There is no cluster %1 in %n region; check the id and the account.</numerusform>
            <numerusform>There is no cluster %1 in any of %n regions; check the id and the account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::DetailsPanel</name>
    <message numerus="yes">
        <source>%n clusters selected</source>
        <translation>
            <numerusform>%n cluster selected</numerusform>
            <numerusform>%n clusters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compliant among them: %n. Select a single one to see its details.</source>
        <translation>
            <numerusform>Not compliant among them: %n. Select a single one to see its details.</numerusform>
            <numerusform>Not compliant among them: %n. Select a single one to see its details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::FilesAudit</name>
    <message numerus="yes">
        <source>%1 holds a list with %n entries that are no clusters: they have no usable cluster_id.</source>
        <translation>
            <numerusform>%1 holds a list with %n entry that is no cluster: it has no usable cluster_id.</numerusform>
            <numerusform>%1 holds a list with %n entries that are no clusters: they have no usable cluster_id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::RecreateCommand</name>
    <message numerus="yes">
        <source>%n open error(s), see open-questions.md</source>
        <translation>
            <numerusform>%n open error, see open-questions.md</numerusform>
            <numerusform>%n open errors, see open-questions.md</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) planned in %1; begin with its README.md.</source>
        <translation>
            <numerusform>%n cluster planned in %1; begin with its README.md.</numerusform>
            <numerusform>%n clusters planned in %1; begin with its README.md.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::RecreateController</name>
    <message numerus="yes">
        <source>Folder for the remediation pack of %n cluster(s)</source>
        <translation>
            <numerusform>Folder for the remediation pack of %n cluster</numerusform>
            <numerusform>Folder for the remediation pack of %n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n cluster(s) for the remediation pack…</source>
        <translation>
            <numerusform>Reading %n cluster for the remediation pack…</numerusform>
            <numerusform>Reading %n clusters for the remediation pack…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the remediation pack of %n cluster(s) into %1.</source>
        <translation>
            <numerusform>Wrote the remediation pack of %n cluster into %1.</numerusform>
            <numerusform>Wrote the remediation pack of %n clusters into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have open questions: see open-questions.md.</source>
        <translation>
            <numerusform>%n of them has open questions: see open-questions.md.</numerusform>
            <numerusform>%n of them have open questions: see open-questions.md.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::Recreation</name>
    <message numerus="yes">
        <source>It holds %n clusters; say which one is meant (%1 …).</source>
        <translation>
            <numerusform>It holds %n cluster; say which one is meant (%1 …).</numerusform>
            <numerusform>It holds %n clusters; say which one is meant (%1 …).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::ReviewPage</name>
    <message numerus="yes">
        <source>%n question(s) are open; go back and answer them. There is no command until then.</source>
        <translation>
            <numerusform>%n question is open; go back and answer it. There is no command until then.</numerusform>
            <numerusform>%n questions are open; go back and answer them. There is no command until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warning(s) to read under Problems.</source>
        <translation>
            <numerusform>Ready, with %n warning to read under Problems.</numerusform>
            <numerusform>Ready, with %n warnings to read under Problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the command (%n character(s)).</source>
        <translation>
            <numerusform>Copied the command (%n character).</numerusform>
            <numerusform>Copied the command (%n characters).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::WhyPage</name>
    <message numerus="yes">
        <source>%n question(s) must be answered on the next pages.</source>
        <translation>
            <numerusform>%n question must be answered on the next pages.</numerusform>
            <numerusform>%n questions must be answered on the next pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
