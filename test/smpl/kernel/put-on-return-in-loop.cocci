@@
expression e, n;
iterator name for_each_child_of_node;
@@
for_each_child_of_node(e, n) {
  <...
(
  of_node_put(n);
  return ...;
|
+ of_node_put(n);
  return ...;
)
  ...>
}
