@@ iterator name list_for_each_entry; identifier p; expression h; identifier m; @@
  list_for_each_entry(p, h, m) {
- old(p);
+ fresh(p);
  }
