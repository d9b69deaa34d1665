@@
expression E;
@@
- E->a[0].b
+ E->first_b
