@@
local idexpression struct node *n;
expression E;
@@
  n = find_node(E);
  ... when != put_node(n)
  if (...) {
    ... when != put_node(n)
+   put_node(n);
    return ...;
  }
