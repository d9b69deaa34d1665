@@ iterator name list_for_each_entry, list_for_each_entry_safe; identifier p, m; expression h; statement S; @@
- list_for_each_entry(p, h, m)
+ list_for_each_entry_safe(p, n, h, m)
  S
