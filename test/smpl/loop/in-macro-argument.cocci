@@
identifier c;
iterator name list_for_each_entry;
statement S;
@@
  list_for_each_entry(c, ...) { ... }
  ...
(
  list_for_each_entry(c, ...) S
|
- use(c);
+ misuse(c);
)
