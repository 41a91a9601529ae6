<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>Delete all that is older than %n day(s)?</source>
        <translation>
            <numerusform>Delete all that is older than %n day?</numerusform>
            <numerusform>Delete all that is older than %n days?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationWords</name>
    <message numerus="yes">
        <source>%n alert(s) wait(s) to be delivered.</source>
        <translation>
            <numerusform>%n alert waits to be delivered.</numerusform>
            <numerusform>%n alerts wait to be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) had to be dropped because too many waited.</source>
        <translation>
            <numerusform>%n alert had to be dropped because too many waited.</numerusform>
            <numerusform>%n alerts had to be dropped because too many waited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message numerus="yes">
        <source>None of %n entry(ies) matches the filter.</source>
        <extracomment>%n entries are there, but the filter hides them</extracomment>
        <translation>
            <numerusform>The one entry doesn&apos;t match the filter.</numerusform>
            <numerusform>None of %n entries matches the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <extracomment>%n entries went into a file; %1 is its name</extracomment>
        <translation>
            <numerusform>Wrote %n entry to %1.</numerusform>
            <numerusform>Wrote %n entries to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryClerk</name>
    <message numerus="yes">
        <source>Wrote %n check(s) to %1.</source>
        <extracomment>%n checks went into the file %1</extracomment>
        <translation>
            <numerusform>Wrote %n check to %1.</numerusform>
            <numerusform>Wrote %n checks to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message numerus="yes">
        <source>%n notification(s) will be told then.</source>
        <translation>
            <numerusform>%n notification will be told then.</numerusform>
            <numerusform>%n notifications will be told then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatencyPage</name>
    <message numerus="yes">
        <source>%n check(s) measured</source>
        <translation>
            <numerusform>%n check measured</numerusform>
            <numerusform>%n checks measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) measured here</source>
        <translation>
            <numerusform>%n incident measured here</numerusform>
            <numerusform>%n incidents measured here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) posted on the status page</source>
        <translation>
            <numerusform>%n incident posted on the status page</numerusform>
            <numerusform>%n incidents posted on the status page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%n never made it to the page.</source>
        <translation>
            <numerusform>%n never made it to the page.</numerusform>
            <numerusform>%n never made it to the page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message numerus="yes">
        <source>%n token(s) in</source>
        <translation>
            <numerusform>%n token in</numerusform>
            <numerusform>%n tokens in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>The last %n requests were all good, typically in %1.</source>
        <extracomment>%n is 2 or more, %1 a duration such as &quot;94 ms&quot;</extracomment>
        <translation>
            <numerusform>The last request was good, in %1.</numerusform>
            <numerusform>The last %n requests were all good, typically in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>the last %1 of %n request got %2 in %3</numerusform>
            <numerusform>the last %1 of %n requests got %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>%1 of the last %n request got %2 in %3</numerusform>
            <numerusform>%1 of the last %n requests got %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good answers in a row end it.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n good answer ends it.</numerusform>
            <numerusform>%n good answers in a row end it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failures confirm an incident; good answers clear the suspicion.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n more failure confirms an incident; good answers clear the suspicion.</numerusform>
            <numerusform>%n more failures confirm an incident; good answers clear the suspicion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two failures close together make it amber, %n in a row an incident.</source>
        <extracomment>%n is 3 or more</extracomment>
        <translation>
            <numerusform>Two failures close together make it amber, %n an incident.</numerusform>
            <numerusform>Two failures close together make it amber, %n in a row an incident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile: %n event(s)</source>
        <extracomment>Title of a notification that sums up those that were held back</extracomment>
        <translation>
            <numerusform>Meanwhile: %n event</numerusform>
            <numerusform>Meanwhile: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were measured.</source>
        <translation>
            <numerusform>%n incident was measured.</numerusform>
            <numerusform>%n incidents were measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status page posted %n incident(s).</source>
        <translation>
            <numerusform>The status page posted %n incident.</numerusform>
            <numerusform>The status page posted %n incidents.</numerusform>
        </translation>
    </message>
</context>
</TS>
