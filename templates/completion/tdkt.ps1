# Tab completion of tdkt for PowerShell 5.1 and later, printed by "tdkt completion powershell".
# Whatever is typed is only compared, never evaluated.

# TABLES

Register-ArgumentCompleter -Native -CommandName tdkt -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $word = "$wordToComplete".Trim([char[]]@(34, 39))
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    Select-Object -Skip 1 | ForEach-Object { $_.Extent.Text.Trim([char[]]@(34, 39)) })

  # the command, the flag that waits for its value, and how many arguments stand before the cursor
  $command = $null
  $flags = $tdktLine.flags
  $waiting = $null
  $number = 0
  $onlyArguments = $false
  foreach ($each in $before) {
    if ($waiting) { $waiting = $null }
    elseif (-not $onlyArguments -and $each -ceq '--') { $onlyArguments = $true }
    elseif (-not $onlyArguments -and $each.StartsWith('-') -and $each.Length -gt 1) {
      $waiting = $flags | Where-Object { $_.names -ccontains $each -and $_.value }
    }
    elseif (-not $command) {
      $command = $tdktLine.commands | Where-Object { $_.names -ccontains $each }
      if (-not $command) { return }
      $flags = $command.flags
    }
    else { $number++ }
  }

  function New-Word($text, $about) {
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $about)
  }
  function Find-Word($lead, $start, $words) {
    $words | Where-Object { $_.StartsWith($start) } | ForEach-Object { New-Word ($lead + $_) $_ }
  }
  function Find-Path($lead, $start, $kind) {
    [System.Management.Automation.CompletionCompleters]::CompleteFilename($start) | Where-Object {
      $_.ResultType -eq 'ProviderContainer' -or $kind -eq 'files' -or
      ($kind -eq 'plans' -and $_.ListItemText -match '(?<!\.config)\.ya?ml$')
    } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new(
        $lead + $_.CompletionText, $_.ListItemText, $_.ResultType, $_.ToolTip)
    }
  }
  function Find-Value($lead, $start, $value) {
    switch ($value.kind) {
      'words' { Find-Word $lead $start $value.words }
      'list' {
        $done = $start.LastIndexOf(',') + 1
        Find-Word ($lead + $start.Substring(0, $done)) $start.Substring($done) $value.words
      }
      'into-file' {
        $name, $file = $start -split '=', 2
        if ($null -eq $file) { Find-Word $lead $start $value.words }
        else { Find-Path ($lead + $name + '=') $file 'files' }
      }
      'plans' {
        Find-Path $lead $start 'plans'
        if ($start -eq '') { Find-Path $lead 'plans/' 'plans' }
      }
      'text' { }
      default { Find-Path $lead $start $value.kind }
    }
  }

  if ($waiting) { Find-Value '' $word $waiting.value }
  elseif (-not $onlyArguments -and $word.StartsWith('--') -and $word.Contains('=')) {
    $name, $start = $word -split '=', 2
    $flag = $flags | Where-Object { $_.names -ccontains $name -and $_.value }
    if ($flag) { Find-Value ($name + '=') $start $flag.value }
  }
  elseif (-not $onlyArguments -and $word.StartsWith('-')) {
    foreach ($flag in $flags) {
      $flag.names | Where-Object { $_.StartsWith($word) } | ForEach-Object { New-Word $_ $flag.about }
    }
  }
  elseif (-not $command) {
    foreach ($each in $tdktLine.commands) {
      $each.names | Where-Object { $_.StartsWith($word) } | ForEach-Object { New-Word $_ $each.about }
    }
  }
  else {
    $places = @($command.places)
    $place = if ($number -lt $places.Count) { $places[$number] }
    elseif ($places.Count -gt 0 -and $places[-1].repeatable) { $places[-1] }
    if ($place) { Find-Value '' $word $place.value }
  }
}.GetNewClosure()
