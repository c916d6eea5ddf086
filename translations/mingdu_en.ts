<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaWorkspace</name>
    <message numerus="yes">
        <source>%n obligations written to %1</source>
        <translation>
            <numerusform>%n obligation written to %1</numerusform>
            <numerusform>%n obligations written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows kept</source>
        <translation>
            <numerusform>%n row kept</numerusform>
            <numerusform>%n rows kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentListModel</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finds to tick</source>
        <translation>
            <numerusform>%n find to tick</numerusform>
            <numerusform>%n finds to tick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BacklogImportDialog</name>
    <message numerus="yes">
        <source>%n documents entered</source>
        <translation>
            <numerusform>%n document entered</numerusform>
            <numerusform>%n documents entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working days</source>
        <translation>
            <numerusform>Due within %n working day</numerusform>
            <numerusform>Due within %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n assigned</source>
        <translation>
            <numerusform>Stopped: %n assigned</numerusform>
            <numerusform>Stopped: %n assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%n assigned</numerusform>
            <numerusform>%n assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests written to %1, names masked</source>
        <translation>
            <numerusform>%n request written to %1, names masked</numerusform>
            <numerusform>%n requests written to %1, names masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengeListModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%n finds in what goes out:</source>
        <translation>
            <numerusform>One find in what goes out:</numerusform>
            <numerusform>%n finds in what goes out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%1: %n cases</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentSection</name>
    <message numerus="yes">
        <source>Registered as %n matters:</source>
        <translation>
            <numerusform>Registered as %n matter:</numerusform>
            <numerusform>Registered as %n matters:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters found:</source>
        <translation>
            <numerusform>%n matter found:</numerusform>
            <numerusform>%n matters found:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n</source>
        <translation>
            <numerusform>Split into %n</numerusform>
            <numerusform>Split into %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterWorkspace</name>
    <message numerus="yes">
        <source>%n drafts could not be read. They are left in the office file.</source>
        <translation>
            <numerusform>%n draft could not be read. It is left in the office file.</numerusform>
            <numerusform>%n drafts could not be read. They are left in the office file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedPage</name>
    <message numerus="yes">
        <source>%n on record</source>
        <translation>
            <numerusform>%n on record</numerusform>
            <numerusform>%n on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message numerus="yes">
        <source>The public has %n days</source>
        <translation>
            <numerusform>The public has %n day</numerusform>
            <numerusform>The public has %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyPanel</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>urged %n times, last on %1</source>
        <translation>
            <numerusform>urged once, on %1</numerusform>
            <numerusform>urged %n times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeTerms</name>
    <message numerus="yes">
        <source>%n events of “%1” would be taken in.</source>
        <translation>
            <numerusform>%n event of “%1” would be taken in.</numerusform>
            <numerusform>%n events of “%1” would be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of “%1” were taken in.</source>
        <translation>
            <numerusform>%n event of “%1” was taken in.</numerusform>
            <numerusform>%n events of “%1” were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n events that had come masked came with it.</source>
        <translation>
            <numerusform>Personal data of %n event that had come masked came with it.</numerusform>
            <numerusform>Personal data of %n events that had come masked came with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in conflict; see there.</source>
        <translation>
            <numerusform>%n record is in conflict; see there.</numerusform>
            <numerusform>%n records are in conflict; see there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message numerus="yes">
        <source>%n finds to tick</source>
        <translation>
            <numerusform>%n find to tick</numerusform>
            <numerusform>%n finds to tick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeHints</name>
    <message numerus="yes">
        <source>%n to look at: %1</source>
        <translation>
            <numerusform>%n to look at: %1</numerusform>
            <numerusform>%n to look at: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message numerus="yes">
        <source>%n citations not yet confirmed by the legal officer: %1</source>
        <translation>
            <numerusform>%n citation not yet confirmed by the legal officer: %1</numerusform>
            <numerusform>%n citations not yet confirmed by the legal officer: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWorkspace</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message numerus="yes">
        <source>%1: %n days</source>
        <comment>notice</comment>
        <translation>
            <numerusform>%1: %n day</numerusform>
            <numerusform>%1: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open requests move. A last day that a letter told stays where the notice would put it off.</source>
        <translation>
            <numerusform>%n open request moves. A last day that a letter told stays where the notice would put it off.</numerusform>
            <numerusform>%n open requests move. A last day that a letter told stays where the notice would put it off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistersWorkspace</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1, names masked</source>
        <translation>
            <numerusform>%n row written to %1, names masked</numerusform>
            <numerusform>%n rows written to %1, names masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows for the unit written to %1. Import the sheet when it comes back.</source>
        <translation>
            <numerusform>%n row for the unit written to %1. Import the sheet when it comes back.</numerusform>
            <numerusform>%n rows for the unit written to %1. Import the sheet when it comes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message numerus="yes">
        <source>▲ %n to supplement</source>
        <translation>
            <numerusform>▲ %n to supplement</numerusform>
            <numerusform>▲ %n to supplement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message numerus="yes">
        <source>%n documents determined</source>
        <translation>
            <numerusform>%n document determined</numerusform>
            <numerusform>%n documents determined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n events written: %1</source>
        <translation>
            <numerusform>%n event written: %1</numerusform>
            <numerusform>%n events written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceWorkspace</name>
    <message numerus="yes">
        <source>%n letters written to %1</source>
        <translation>
            <numerusform>%n letter written to %1</numerusform>
            <numerusform>%n letters written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results taken</source>
        <translation>
            <numerusform>%n result taken</numerusform>
            <numerusform>%n results taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWorkspace</name>
    <message numerus="yes">
        <source>%n lines of the law confirmed</source>
        <translation>
            <numerusform>%n line of the law confirmed</numerusform>
            <numerusform>%n lines of the law confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holiday notice loaded: %n requests moved</source>
        <translation>
            <numerusform>Holiday notice loaded: %n request moved</numerusform>
            <numerusform>Holiday notice loaded: %n requests moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>Within %n working days each time</source>
        <translation>
            <numerusform>Within %n working day each time</numerusform>
            <numerusform>Within %n working days each time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message numerus="yes">
        <source>in %n organs</source>
        <translation>
            <numerusform>in %n organ</numerusform>
            <numerusform>in %n organs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n days</source>
        <translation>
            <numerusform>%1 within %n day</numerusform>
            <numerusform>%1 within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>indicators met, %n missed</source>
        <translation>
            <numerusform>indicators met, %n missed</numerusform>
            <numerusform>indicators met, %n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWorkspace</name>
    <message numerus="yes">
        <source>%n unassigned</source>
        <translation>
            <numerusform>%n unassigned</numerusform>
            <numerusform>%n unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between desks</source>
        <translation>
            <numerusform>%n conflict between desks</numerusform>
            <numerusform>%n conflicts between desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yours</source>
        <translation>
            <numerusform>%n yours</numerusform>
            <numerusform>%n yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message numerus="yes">
        <source>extended by %n working days</source>
        <translation>
            <numerusform>extended by %n working day</numerusform>
            <numerusform>extended by %n working days</numerusform>
        </translation>
    </message>
</context>
</TS>
