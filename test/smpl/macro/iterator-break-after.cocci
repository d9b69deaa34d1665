@@
iterator name list_for_each_entry;
expression x, h;
identifier m;
@@
  list_for_each_entry(x, h, m) { ... }
  ...
- use(x);
+ use_after(x);
