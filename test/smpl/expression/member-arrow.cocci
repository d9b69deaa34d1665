@@
expression E;
@@
- E->old_count
+ E->refs.count
