# usage: kubeconfig.sh <server> [extra fields of the cluster] [fields of the user]; prints a kubeconfig
cat <<END
apiVersion: v1
kind: Config
clusters: [{ name: prod, cluster: { server: "$1"${2:+, $2} } }]
contexts: [{ name: prod, context: { cluster: prod, user: ci } }]
current-context: prod
users: [{ name: ci, user: { ${3:-token: not-a-real-token} } }]
END
