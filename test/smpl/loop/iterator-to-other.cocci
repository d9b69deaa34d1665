@@
iterator name list_for_each_entry, list_for_each_entry_safe;
expression a, b, c;
@@
- list_for_each_entry(a, b, c)
+ list_for_each_entry_safe(a, n, b, c)
  { ... kfree(a); ... }
