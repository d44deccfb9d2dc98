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
rem Tickdown prints UTF-8; the console gets its own code page back afterwards.
for /f "tokens=2 delims=:." %%i in ('chcp') do set "TICKDOWN_CODE_PAGE=%%i"
chcp 65001 >nul
"%TICKDOWN_PACKAGE%\runtime\bin\java.exe" @options@ "-XX:AOTCache=%TICKDOWN_PACKAGE%\lib\@cache@" "-XX:ErrorFile=%TEMP%\tickdown-crash-%%p.log" "-Dtickdown.build=@build@" "-Dtickdown.home=%TICKDOWN_PACKAGE%" "-Dlibrary.jline.path=%TICKDOWN_PACKAGE%\lib" -m tickdown/tickdown.Main %*
set "TICKDOWN_EXIT_CODE=%ERRORLEVEL%"
chcp %TICKDOWN_CODE_PAGE% >nul
exit /b %TICKDOWN_EXIT_CODE%
