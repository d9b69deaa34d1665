@@
identifier n;
expression e, x;
statement S;
@@
  n = of_find_node_by_name(...);
  if (n == NULL) S
  ... when != of_node_put(n)
      when != e = n
(
  return n;
|
+ of_node_put(n);
  return x;
)
