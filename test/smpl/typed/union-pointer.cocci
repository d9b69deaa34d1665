@@ union value *v; @@
- v->i
+ v->number
