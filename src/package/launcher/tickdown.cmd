@echo off
rem Starts Tickdown on the Java runtime in its package.
setlocal EnableExtensions EnableDelayedExpansion

rem The JVM obeys these variables and prints a line about each. Programs that Tickdown starts need
rem the original values: TICKDOWN_KEPT_x is the original value of x. Delayed expansion keeps what is
rem special in a value from being obeyed.
if defined JAVA_TOOL_OPTIONS set "TICKDOWN_KEPT_JAVA_TOOL_OPTIONS=!JAVA_TOOL_OPTIONS!"
if defined _JAVA_OPTIONS set "TICKDOWN_KEPT__JAVA_OPTIONS=!_JAVA_OPTIONS!"
if defined JDK_JAVA_OPTIONS set "TICKDOWN_KEPT_JDK_JAVA_OPTIONS=!JDK_JAVA_OPTIONS!"
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "ERRORLEVEL="

rem Without it, since it would take exclamation marks from folders and arguments.
setlocal DisableDelayedExpansion
call :find
if exist "%TICKDOWN_PACKAGE%\runtime\bin\java.exe" goto start
echo error: the Java runtime of Tickdown is missing>&2
echo   --^> "%TICKDOWN_PACKAGE%\runtime">&2
echo hint: unpack the whole package again>&2
exit /b 2

:start
rem Java loses what is not in the code page of the system; Tickdown takes it from here.
set TICKDOWN_ARGUMENTS=%*
"%TICKDOWN_PACKAGE%\runtime\bin\java.exe" @options@ "-XX:AOTCache=%TICKDOWN_PACKAGE%\lib\@cache@" "-XX:ErrorFile=%TEMP%\tickdown-crash-%%p.log" "-Dtickdown.build=@build@" "-Dtickdown.home=%TICKDOWN_PACKAGE%" "-Dlibrary.jline.path=%TICKDOWN_PACKAGE%\lib" -m tickdown/tickdown.Main %*
exit /b %ERRORLEVEL%

rem The folder of this file is right only in a subroutine, if the file was started by a quoted name.
:find
set "TICKDOWN_PACKAGE=%~dp0.."
exit /b
