@@
identifier f = {alloc_a, alloc_b} || =~ "^get_";
@@
- f
+ checked
  (...)
