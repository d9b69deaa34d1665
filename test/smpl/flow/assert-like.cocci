@@
expression E;
@@
- if (E) { BUG(); }
+ BUG_ON(E);
