@@ expression E, i; @@
- E->table[i]
+ foo_entry(E, i)
