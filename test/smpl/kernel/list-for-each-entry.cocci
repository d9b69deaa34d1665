@@
expression head;
identifier pos, e, m;
type T;
iterator name list_for_each, list_for_each_entry;
@@
- list_for_each(pos, head) {
-	e = list_entry(pos, T, m);
+ list_for_each_entry(e, head, m) {
	...
  }
