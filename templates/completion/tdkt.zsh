#compdef tdkt
# Tab completion of tdkt for zsh with compinit, printed by “tdkt completion zsh”.
# Whatever is typed is only compared, never evaluated.

typeset -ga _tdkt_commands _tdkt_flags

# TABLES

# YAML files, but no config; those of plans/ also without their folder
_tdkt_plans() {
  local plans='*.(#i)y(a|)ml~*.config.(#i)y(a|)ml' found=1
  local -a near
  _path_files "$@" -g "$plans(-.) *(-/)" && found=0
  if [[ $PREFIX != */* && ( -z $PREFIX || $found == 1 ) ]]; then
    near=(plans/${(Q)PREFIX}${~plans}(N-.))
    (( $#near )) && compadd "$@" -U -f -- $near && found=0
  fi
  return found
}

# one of the words, or word=file
_tdkt_into_file() {
  local expl
  if compset -P '[^=]##='; then
    _files
  else
    _wanted values expl value compadd -- "$@"
  fi
}

_tdkt() {
  local curcontext=$curcontext state line ret=1
  local -A opt_args
  _arguments -C -S $_tdkt_flags '(-): :->command' '(-)*:: :->rest' && ret=0
  case $state in
    (command) _describe -t commands tdkt _tdkt_commands && ret=0 ;;
    (rest) _tdkt_rest $words[1] && ret=0 ;;
  esac
  return ret
}

if [[ $funcstack[1] == _tdkt ]]; then
  _tdkt "$@"
else
  compdef _tdkt tdkt
fi
