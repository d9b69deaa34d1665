@@
expression e, n;
iterator name for_each_child_of_node;
@@
  for_each_child_of_node(n, e) {
  ...
+ of_node_put(e);
  return ...;
  }
