@@
identifier l;
@@
- g(&&l)
+ target(l)
