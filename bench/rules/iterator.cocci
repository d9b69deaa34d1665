@@ iterator name each_entry; iterator name list_for_each_entry; expression p, h; identifier m; statement S; @@
- list_for_each_entry(p, h, m)
+ each_entry(h, p, m)
  S
