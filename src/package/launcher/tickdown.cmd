@echo off
rem Starts Tickdown on the Java runtime in its package.
setlocal
for %%i in ("%~dp0..") do set "TICKDOWN_PACKAGE=%%~fi"
if defined JAVA_TOOL_OPTIONS set "TICKDOWN_KEPT_JAVA_TOOL_OPTIONS=%JAVA_TOOL_OPTIONS%"
if defined _JAVA_OPTIONS set "TICKDOWN_KEPT__JAVA_OPTIONS=%_JAVA_OPTIONS%"
if defined JDK_JAVA_OPTIONS set "TICKDOWN_KEPT_JDK_JAVA_OPTIONS=%JDK_JAVA_OPTIONS%"
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
"%TICKDOWN_PACKAGE%\runtime\bin\java.exe" @options@ "-XX:AOTCache=%TICKDOWN_PACKAGE%\lib\@cache@" "-XX:ErrorFile=%TEMP%\tickdown-crash-%%p.log" "-Dtickdown.build=@build@" "-Dtickdown.home=%TICKDOWN_PACKAGE%" "-Dlibrary.jline.path=%TICKDOWN_PACKAGE%\lib" -m tickdown/tickdown.Main %*
exit /b %ERRORLEVEL%
