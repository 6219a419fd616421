# shellcheck shell=bash disable=SC2034
# Tab completion of tdkt for bash 4 and later, printed by “tdkt completion bash”.
# Whatever is typed is only compared, never evaluated.

# TABLES

# a word as typed, without its quotes and backslashes
_tdkt_plain() {
  local rest=$1 quote='' sign
  plain=''
  while [[ -n $rest ]]; do
    sign=${rest:0:1} rest=${rest:1}
    if [[ $sign == \\ && $quote != "'" ]]; then
      plain+=${rest:0:1} rest=${rest:1}
    elif [[ -n $quote && $sign == "$quote" ]]; then
      quote=''
    elif [[ -z $quote && $sign == [\"\'] ]]; then
      quote=$sign
    else
      plain+=$sign
    fi
  done
}

# adds those of the words $3… that go on from $2, each after $1
_tdkt_words() {
  local lead=$1 start=$2 word
  shift 2
  for word in "$@"; do
    [[ $word == "$start"* ]] && found+=("$lead$word")
  done
}

# adds the paths that go on from $2, each after $1; plans are YAML files, but no config
_tdkt_paths() {
  local lead=$1 start=$2 path home=''
  [[ $start == \~/* ]] && home=$HOME start=$HOME${start:1}
  for path in "$start"*; do
    [[ -e $path && ( -d $path || $kind != folders ) ]] || continue
    if [[ ! -d $path && $kind == plans ]]; then
      case ${path,,} in
        *.config.yaml | *.config.yml) continue ;;
        *.yaml | *.yml) ;;
        *) continue ;;
      esac
    fi
    [[ -n $home ]] && path="~${path#"$home"}"
    found+=("$lead$path")
  done
}

# adds what can stand where “kind” says, going on from $2, each after $1
_tdkt_values() {
  local lead=$1 start=$2 word used
  case $kind in
    words) _tdkt_words "$lead" "$start" "${words[@]}" ;;
    list)
      used=,${start%"${start##*,}"}
      for word in "${words[@]}"; do
        [[ $used == *",$word,"* ]] || _tdkt_words "$lead${used:1}" "${start##*,}" "$word"
      done
      ;;
    into-file)
      if [[ $start == *=* ]]; then
        kind=files
        _tdkt_paths "$lead${start%%=*}=" "${start#*=}"
      else
        _tdkt_words "$lead" "$start" "${words[@]}"
      fi
      ;;
    plans)
      _tdkt_paths "$lead" "$start"
      if [[ -z $start || ( $start != */* && ${#found[@]} -eq 0 ) ]]; then
        _tdkt_paths "$lead" "plans/$start"
      fi
      ;;
    files | folders) _tdkt_paths "$lead" "$start" ;;
  esac
}

_tdkt() {
  local line=${COMP_LINE:0:COMP_POINT} options=${BASHOPTS-} plain gap piece='' before='' head='' flag=''
  local command='' kind='' number=1 only_arguments='' index last
  local -a typed=() words=() flags=() found=()
  COMPREPLY=()

  # readline parts words at “=” and “:”; what the line holds without a gap is one word
  for ((index = 0; index <= COMP_CWORD; index++)); do
    gap=${line%%[![:space:]]*}
    line=${line#"$gap"}
    piece=${COMP_WORDS[index]}
    ((index == COMP_CWORD)) && piece=$line
    line=${line#"$piece"}
    if ((index > 0)) && [[ -z $gap && ( $piece == [=:]* || $before == *[=:] ) ]]; then
      last=$((${#typed[@]} - 1))
      head=${typed[last]}
      typed[last]+=$piece
    else
      head=''
      typed+=("$piece")
    fi
    before=$piece
  done
  [[ $piece == [=:]* ]] && head+=$piece

  _tdkt_command ''
  last=$((${#typed[@]} - 1))
  for ((index = 1; index < last; index++)); do
    _tdkt_plain "${typed[index]}"
    if [[ -n $flag ]]; then
      flag=''
    elif [[ -z $only_arguments && $plain == -- ]]; then
      only_arguments=1
    elif [[ -z $only_arguments && $plain == -?* ]]; then
      _tdkt_place "$command $plain"
      [[ -n $kind ]] && flag=$plain
    elif [[ -z $command ]]; then
      _tdkt_command "$plain"
    else
      number=$((number + 1))
    fi
  done

  _tdkt_plain "$head"
  head=$plain
  _tdkt_plain "${typed[last]}"
  shopt -s nullglob
  shopt -u failglob
  if [[ -n $flag ]]; then
    _tdkt_place "$command $flag"
    _tdkt_values '' "$plain"
  elif [[ -z $only_arguments && $plain == --*=* ]]; then
    _tdkt_place "$command ${plain%%=*}"
    _tdkt_values "${plain%%=*}=" "${plain#*=}"
  elif [[ -z $only_arguments && $plain == -* ]]; then
    kind=words
    _tdkt_words '' "$plain" "${flags[@]}"
  elif [[ -z $command ]]; then
    kind=words
    _tdkt_words '' "$plain" "${_tdkt_commands[@]}"
  else
    _tdkt_place "$command $number"
    _tdkt_values '' "$plain"
  fi
  [[ :$options: == *:nullglob:* ]] || shopt -u nullglob
  [[ :$options: == *:failglob:* ]] && shopt -s failglob

  for piece in "${found[@]}"; do COMPREPLY+=("${piece#"$head"}"); done
  case $kind in
    plans | files | folders) compopt -o filenames 2>/dev/null ;;
  esac
  [[ $kind == list ]] && compopt -o nospace 2>/dev/null
  return 0
}

if ((BASH_VERSINFO[0] >= 4)); then complete -F _tdkt tdkt; fi
