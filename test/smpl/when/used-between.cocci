@@ expression x; @@
- get(x);
+ get_once(x);
  ... when != get(x)
      when != put(x)
  use(x);
