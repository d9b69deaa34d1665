@@
expression E;
@@
- ASSERT(E);
+ BUG_ON(!(E));
