@echo off
rem Runs Maven: the installed one if it is recent enough, otherwise the one named in
rem .mvn\wrapper\maven-wrapper.properties, downloaded once into %USERPROFILE%\.m2\wrapper.
setlocal EnableExtensions
for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do set "wrapper_%%a=%%b"

for /f "tokens=1,2 delims=." %%a in ("%wrapper_atLeast%") do set /a least=%%a * 1000 + %%b
set "installed="
where mvn >nul 2>nul
if not errorlevel 1 (
  for /f "tokens=3" %%v in ('mvn --version 2^>nul ^| findstr /c:"Apache Maven"') do set "installed=%%v"
)
if not defined installed goto fetched
set "found=0"
for /f "tokens=1,2 delims=.-" %%a in ("%installed%") do set /a found=%%a * 1000 + %%b
if %found% LSS %least% goto fetched
call mvn %*
exit /b %ERRORLEVEL%

:fetched
set "folder=%USERPROFILE%\.m2\wrapper\apache-maven-%wrapper_version%"
if exist "%folder%\bin\mvn.cmd" goto run
set "work=%folder%.%RANDOM%%RANDOM%"
mkdir "%work%" || exit /b 2
echo Fetching %wrapper_distributionUrl% 1>&2
curl.exe -fsSL -o "%work%\maven.tar.gz" "%wrapper_distributionUrl%"
if errorlevel 1 (
  echo error: cannot download Maven from %wrapper_distributionUrl% 1>&2
  echo hint: install Maven %wrapper_atLeast% or newer, or try again later 1>&2
  rmdir /s /q "%work%"
  exit /b 2
)
certutil -hashfile "%work%\maven.tar.gz" SHA512 | findstr /i /x "%wrapper_distributionSha512Sum%" >nul
if errorlevel 1 (
  echo error: checksum mismatch for %wrapper_distributionUrl% 1>&2
  echo hint: check for a proxy that alters downloads 1>&2
  rmdir /s /q "%work%"
  exit /b 2
)
tar.exe -xzf "%work%\maven.tar.gz" -C "%work%" || exit /b 2
move "%work%\apache-maven-%wrapper_version%" "%folder%" >nul
rmdir /s /q "%work%"

:run
call "%folder%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
