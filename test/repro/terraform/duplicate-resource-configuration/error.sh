terraform "${@:-validate}"
